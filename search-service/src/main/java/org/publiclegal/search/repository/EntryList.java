package org.publiclegal.search.repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.events.consultation.FieldOfLaw;

/**
 * Which entries somebody of the console wants to see, oldest first.
 *
 * @param words all of which the question has
 * @param today by which {@link Wanted#DUE} is judged
 * @param after id of the last entry of the page before
 */
record EntryList(
        Optional<Wanted> wanted,
        Optional<FieldOfLaw> field,
        List<String> words,
        LocalDate today,
        Optional<String> after,
        int size) {

    private static final int MOST_WORDS = 8;

    /** What is to be done about entries, or was. */
    enum Wanted {
        IN_REVIEW,
        OUTDATED,
        DUE,
        DRAFT,
        PUBLISHED,
        DISCARDED
    }

    EntryList {
        words = words.stream().limit(MOST_WORDS).toList();
    }
}
