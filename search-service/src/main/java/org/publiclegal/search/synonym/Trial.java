package org.publiclegal.search.synonym;

import java.util.List;

/** Asks the search what it finds with a set of synonyms. */
public interface Trial {

    /** Hits on one page of a trial. */
    int HITS = 10;

    /**
     * What stands on the first page. Refuses with {@link org.publiclegal.starter.problem.Unavailable} when the search
     * can't be asked.
     *
     * @param question at most 500 characters
     */
    List<Hit> first(String question, SynonymSet synonyms);

    /**
     * Something that was found.
     *
     * @param title with the number of a provision
     * @param address of the page that shows it
     */
    record Hit(String title, String address) {}
}
