package org.publiclegal.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publiclegal.search.synonym.UnreadableSynonyms.Fault;

class SynonymTextTest {

    @Test
    void wordsOfALineMeanEachOtherUnlessAnArrowSaysWhichIsMeant() {
        SynonymSet set = SynonymText.read("# 劳动\n加班费 = 加班工资\n\n工钱、薪水 → 工资 劳動報酬\n");

        assertThat(set.rules())
                .containsExactly(
                        new SynonymRule(List.of("加班费", "加班工资"), List.of()),
                        new SynonymRule(List.of("工钱", "薪水"), List.of("工资", "劳动报酬")));
    }

    @ParameterizedTest
    @CsvSource({
        "炒鱿鱼 = , synonyms.fault.empty",
        "→ 解除劳动合同, synonyms.fault.empty",
        "炒鱿鱼, synonyms.fault.alone",
        "工资 = 工钱 = 工资, synonyms.fault.twice",
        "工钱 → 工资 → 报酬, synonyms.fault.arrows",
        "钱 = 工资, synonyms.fault.short",
        "一二三四五六七八九十一二三四五六七八九十一 = 工资, synonyms.fault.long",
        "工钱* = 工资, synonyms.fault.signs",
        "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4, synonyms.fault.many"
    })
    void aLineThatIsWrongIsToldWithItsNumberAndTheReason(String line, String reason) {
        UnreadableSynonyms refused =
                catchThrowableOfType(UnreadableSynonyms.class, () -> SynonymText.read("# 一\n" + line));

        assertThat(refused.faults()).extracting(Fault::line).containsOnly(2);
        assertThat(refused.faults()).extracting(Fault::key).containsExactly(reason);
    }

    @Test
    void aWordThatIsReplacedTwiceIsToldWithTheLineThatHadItFirst() {
        assertThatThrownBy(() -> SynonymText.read("工钱 → 工资\n薪水 → 工资\n工钱 → 劳动报酬"))
                .isInstanceOfSatisfying(
                        UnreadableSynonyms.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault(3, "synonyms.fault.again", "工钱", 1)));
    }

    @Test
    void allLinesThatAreWrongAreToldAtOnce() {
        UnreadableSynonyms refused =
                catchThrowableOfType(UnreadableSynonyms.class, () -> SynonymText.read("甲\n甲乙 = 丙丁\n=\n"));

        assertThat(refused.faults()).extracting(Fault::line).contains(1, 3).doesNotContain(2);
    }

    @Test
    void thereAreAThousandGroupsAtMost() {
        String text = IntStream.rangeClosed(1, 1_001)
                .mapToObj(i -> "w" + i + " = v" + i)
                .collect(Collectors.joining("\n"));

        UnreadableSynonyms refused = catchThrowableOfType(UnreadableSynonyms.class, () -> SynonymText.read(text));

        assertThat(refused.faults()).containsExactly(new Fault(1_001, "synonyms.fault.rules", "", 1_000));
    }

    @Test
    void whatTheServiceBringsAlongCanBeReadAndIsWorthHaving() {
        SynonymSet set = SynonymText.read(org.publiclegal.search.Synonyms.builtIn());

        assertThat(set.rules()).hasSizeGreaterThan(30);
    }
}
