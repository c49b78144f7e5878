package org.publiclegal.search.index;

/** What can be found. */
public enum Kind {
    LAW,
    PROVISION
}
