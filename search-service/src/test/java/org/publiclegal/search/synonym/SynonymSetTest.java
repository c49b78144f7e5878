package org.publiclegal.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SynonymSetTest {

    @Test
    void aQuestionIsReadWithEachWordThatMayBeMeant() {
        SynonymSet set = SynonymText.read("工钱 → 工资 劳动报酬");

        assertThat(set.readings("老板欠工钱怎么办"))
                .containsExactly(new Reading("老板欠工资怎么办", List.of("工资")), new Reading("老板欠劳动报酬怎么办", List.of("劳动报酬")));
    }

    @Test
    void severalWordsAreReplacedOneAtATimeAndTogether() {
        SynonymSet set = SynonymText.read("老板 → 用人单位\n工钱 → 工资");

        assertThat(set.readings("老板欠工钱"))
                .extracting(Reading::words)
                .containsExactlyInAnyOrder("用人单位欠工钱", "老板欠工资", "用人单位欠工资");
    }

    @Test
    void whatIsMeantIsNotReplacedByTheWordsThatMeanIt() {
        SynonymSet set = SynonymText.read("炒鱿鱼 → 解除劳动合同");

        assertThat(set.readings("解除劳动合同")).isEmpty();
    }

    @Test
    void wordsThatMeanEachOtherAreReplacedBothWays() {
        SynonymSet set = SynonymText.read("加班费 = 加班工资");

        assertThat(set.readings("加班工资")).extracting(Reading::words).containsExactly("加班费");
        assertThat(set.readings("加班费")).extracting(Reading::words).containsExactly("加班工资");
    }

    @Test
    void theLongestWordCounts() {
        SynonymSet set = SynonymText.read("工伤 = 职业伤害\n工伤保险 = 职业伤害保险");

        assertThat(set.readings("工伤保险")).extracting(Reading::words).containsExactly("职业伤害保险");
    }

    @Test
    void lettersInsideAWordAreNoWord() {
        SynonymSet set = SynonymText.read("ai = 人工智能");

        assertThat(set.readings("AI 侵权")).extracting(Reading::words).containsExactly("人工智能 侵权");
        assertThat(set.readings("PAID")).isEmpty();
    }

    @Test
    void aQuestionFullOfSynonymsHasFewReadingsAndALongOneFewer() {
        SynonymSet set = SynonymText.read(IntStream.range(10, 40)
                .mapToObj(i -> "词%d = 语%d = 辞%d".formatted(i, i, i))
                .collect(Collectors.joining("\n")));
        String question = IntStream.range(10, 40).mapToObj(i -> "词" + i).collect(Collectors.joining());

        assertThat(set.readings(question)).hasSizeLessThanOrEqualTo(7);
        assertThat(set.readings(question.repeat(5))).hasSizeLessThanOrEqualTo(1);
    }
}
