package org.publiclegal.search.synonym;

import java.util.List;

/** A text is no set of synonyms; each line that is wrong says why. */
final class UnreadableSynonyms extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    UnreadableSynonyms(List<Fault> faults) {
        super("unreadable synonyms", null, false, false);
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong with a line.
     *
     * @param line from 1
     * @param key of the text that says so
     * @param word that it is about; empty when it is about none
     * @param number of what there may be at most, or of another line
     */
    record Fault(int line, String key, String word, int number) {}

    List<Fault> faults() {
        return faults;
    }
}
