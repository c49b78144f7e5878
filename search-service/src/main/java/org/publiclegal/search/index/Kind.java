package org.publiclegal.search.index;

/** What can be found. */
public enum Kind {
    ANSWER,
    LAW,
    PROVISION,
    CASE
}
