package org.publiclegal.search.query;

import java.util.Optional;
import org.publiclegal.search.spelling.Spelling;
import org.springframework.stereotype.Component;

/** Finds what a question asks for, or what it may have been meant to ask for when its own words are nowhere. */
@Component
class Answering {

    private final LibrarySearch search;
    private final Spelling spelling;

    Answering(LibrarySearch search, Spelling spelling) {
        this.search = search;
        this.spelling = spelling;
    }

    /**
     * What was found.
     *
     * @param words that it was found by
     * @param meant other words that may have been meant; empty when there are none, or it was found by them
     */
    record Answer(Results results, String words, Optional<String> meant) {}

    /**
     * Refuses with {@link org.publiclegal.starter.problem.Unavailable} when Elasticsearch can't be asked.
     *
     * @param exact whether the question is taken as it was typed
     */
    Answer answer(Question question, boolean exact) {
        Results results = search.find(question);
        Optional<String> meant = exact || !question.usesWords() ? Optional.empty() : spelling.meantBy(question.words());
        if (meant.isEmpty() || results.hasWords()) {
            return new Answer(results, question.words(), meant);
        }
        Results others = search.find(question.with(meant.get()));
        return others.hasWords()
                ? new Answer(others, meant.get(), Optional.empty())
                : new Answer(results, question.words(), Optional.empty());
    }
}
