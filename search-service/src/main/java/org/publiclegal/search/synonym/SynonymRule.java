package org.publiclegal.search.synonym;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that may be looked for in each other's place.
 *
 * @param words in whose place others are looked for
 * @param meant only looked for, and not replaced themselves; empty when the words mean each other
 */
public record SynonymRule(List<String> words, List<String> meant) {

    public SynonymRule {
        words = List.copyOf(words);
        meant = List.copyOf(meant);
    }

    /** What may be looked for in the place of one of its words. */
    List<String> insteadOf(String word) {
        return meant.isEmpty()
                ? words.stream().filter(each -> !each.equals(word)).toList()
                : meant;
    }

    Stream<String> all() {
        return Stream.concat(words.stream(), meant.stream());
    }
}
