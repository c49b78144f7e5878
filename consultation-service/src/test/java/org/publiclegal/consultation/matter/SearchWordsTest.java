package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void whatIsTypedIsFoundInsideALongerSentence() {
        assertThat(SearchWords.of("公司已经三个月没有发工资，怎么办")).containsAll(SearchWords.of("三个月"));
        assertThat(SearchWords.of("公司已经三个月没有发工资")).doesNotContainAnyElementsOf(SearchWords.of("离婚"));
    }

    @Test
    void aNumberIsFoundInEitherCase() {
        assertThat(SearchWords.of("ZX20261124-7K3QMD")).containsAll(SearchWords.of("zx20261124-7k3qmd"));
    }

    @Test
    void anEndlessTextIsIndexedInPart() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append((char) (0x4e00 + i));
        }

        assertThat(SearchWords.of(text.toString())).hasSize(400);
    }
}
