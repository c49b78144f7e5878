package org.publiclegal.search.synonym;

import java.util.ArrayList;
import java.util.List;

/**
 * A question with other words in the place of some.
 *
 * @param put the words that were put in
 */
public record Reading(String words, List<String> put) {

    public Reading {
        put = List.copyOf(put);
    }

    /** The same with more behind it, the last of which is another word than the one that was typed. */
    Reading with(String before, String other) {
        List<String> more = new ArrayList<>(put);
        more.add(other);
        return new Reading(words + before + other, more);
    }
}
