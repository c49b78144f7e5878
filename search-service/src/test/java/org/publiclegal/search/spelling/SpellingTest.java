package org.publiclegal.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final List<String> TEXTS = List.of(
            "用人单位与劳动者解除劳动合同的，应当支付经济补偿。",
            "劳动合同期满，用人单位支付经济补偿。",
            "劳动者解除劳动合同，用人单位拖欠劳动报酬的，应当支付经济补偿。",
            "诉讼时效期间届满，对方可以提出抗辩。诉讼时效自知道之日起算。",
            "劳动者因工伤提起诉讼时，诉讼时效中断。",
            "赔偿损失；给付赔偿金。");

    private static final Vocabulary LIBRARY =
            Vocabulary.of(TEXTS::stream, Set.of("未成年人保护法", "劳动合同法", "民法典", "炒鱿鱼", "lawyer"));

    @ParameterizedTest
    @CsvSource({"劳动和同, 劳动合同", "解初劳动合同, 解除劳动合同", "借条 诉讼实效, 借条 诉讼时效", "诉送时效中断, 诉讼时效中断", "经济布偿, 经济补偿"})
    void whatSoundsLikeAWordOfTheLibraryIsTakenForIt(String typed, String meant) {
        assertThat(meantBy(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "未成年保护法, 未成年人保护法",
        "未成年人保护发, 未成年人保护法",
        "未成年人人保护法, 未成年人保护法",
        "未成年人护保法, 未成年人保护法",
        "《未成年人宝护法》, 未成年人保护法",
        "吵鱿鱼, 炒鱿鱼"
    })
    void aNameWithOneSlipIsTakenForTheName(String typed, String meant) {
        assertThat(meantBy(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"laodonghetong, 劳动合同", "LaoDong HeTong, 劳动合同", "laodonghetongfa, 劳动合同法", "jing'ji bu'chang, 经济补偿"})
    void pinyinIsReadAsTheWordThatSoundsSo(String typed, String meant) {
        assertThat(meantBy(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "劳动合同",
                "解除劳动合同",
                "未成年人保护法",
                "老公出轨怎么办",
                "隔壁装修太吵",
                "contract",
                "hello world",
                "Lawyer",
                "577",
                "？？",
                "a",
                "法",
                ""
            })
    void whatIsRightOrUnknownIsLeftAlone(String typed) {
        assertThat(Spelling.meantBy(typed, LIBRARY)).isEmpty();
    }

    @Test
    void aLongTextIsLeftAlone() {
        assertThat(Spelling.meantBy("劳动和同".repeat(20), LIBRARY)).isEmpty();
    }

    @Test
    void withoutALibraryNothingIsMeant() {
        assertThat(Spelling.meantBy("劳动和同", Vocabulary.NONE)).isEmpty();
    }

    private static String meantBy(String typed) {
        return Spelling.meantBy(typed, LIBRARY).orElse(typed);
    }
}
