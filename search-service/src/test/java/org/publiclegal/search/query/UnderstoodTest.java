package org.publiclegal.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publiclegal.search.query.Answering.Answer;
import org.publiclegal.search.query.SearchPages.Understood;

class UnderstoodTest {

    @Test
    void aQuestionWhoseMeaningCameTooLateWasSearchedByWordsOnly() {
        assertThat(understood("", Retrieval.LEXICAL).byWordsOnly()).isTrue();
        assertThat(understood("", Retrieval.HYBRID).byWordsOnly()).isFalse();
    }

    @Test
    void whatIsSortedByDateIsAlwaysSearchedByWordsAndNothingIsSaidOfIt() {
        assertThat(understood("NEWEST", Retrieval.LEXICAL).byWordsOnly()).isFalse();
    }

    private static Understood understood(String sort, Retrieval way) {
        SearchForm form = new SearchForm("押金", "", "", "", "", "", "", "", sort, "", "");
        Results results = new Results(0, List.of(), List.of(), false, way, false);
        return Understood.of(
                form, form.question(LocalDate.of(2026, 1, 1)), new Answer(results, "押金", Optional.empty()));
    }
}
