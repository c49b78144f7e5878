package org.publiclegal.search.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedTest {

    @Test
    void aTextCitesTheArticlesThatItNames() {
        assertThat(Cited.in("依据《劳动合同法》第三十条、第八十五条和《民法典》，判决。", Optional.empty()))
                .containsExactlyInAnyOrder("劳动合同法#30", "劳动合同法#85");
    }

    @Test
    void whereWordsMayOrMayNotBelongToANameEachNameCounts() {
        assertThat(Cited.in("依照劳动合同法第三十条处理", Optional.empty()))
                .contains("劳动合同法#30")
                .doesNotContain("合同法#30");
    }

    @Test
    void aLawThatCitesItselfCitesItsOwnName() {
        String text = "有本法第三十八条规定情形之一的";

        assertThat(Cited.in(text, Optional.of("劳动合同法"))).contains("劳动合同法#38");
        assertThat(Cited.in(text, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "（2025）示0101民初1号, （2025）示0101民初1号",
        "(2025)示0101民初1号, （2025）示0101民初1号",
        "〔2025〕 示0101民初1号, （2025）示0101民初1号",
        "指导案例24号, 指导性案例24号",
        "指导性案例 24 号, 指导性案例24号",
        "旧案, 旧案"
    })
    void aCaseHasOneNumberHoweverItIsWritten(String written, String compared) {
        assertThat(CaseNumbers.compared(written)).isEqualTo(compared);
    }

    @Test
    void aTextCitesTheCasesThatItNames() {
        String text = "参照指导案例24号和(2025)示0101民初1号民事判决，依照法释〔2020〕17号";

        assertThat(Cited.in(text, Optional.empty())).containsExactlyInAnyOrder("指导性案例24号", "（2025）示0101民初1号");
    }
}
