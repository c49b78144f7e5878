package org.publiclegal.search.query;

/** In which order entries are shown. */
public enum Sorting {
    RELEVANCE,
    NEWEST,
    OLDEST
}
