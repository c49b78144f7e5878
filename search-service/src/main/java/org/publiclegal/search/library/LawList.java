package org.publiclegal.search.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which laws somebody wants to see.
 *
 * @param day on which they are in force
 * @param words all of which the title has, in any order
 * @param after the last law of the page before
 */
public record LawList(
        LocalDate day,
        Optional<LawLevel> level,
        Optional<String> category,
        List<String> words,
        Optional<String> after,
        int size) {

    private static final int MOST_WORDS = 8;

    public LawList {
        words = words.stream().limit(MOST_WORDS).toList();
    }

    LawList ofAnyLevel() {
        return new LawList(day, Optional.empty(), category, words, after, size);
    }

    LawList ofAnyCategory() {
        return new LawList(day, level, Optional.empty(), words, after, size);
    }
}
