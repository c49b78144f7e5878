package org.publiclegal.search.library;

/** Whether a version of a law binds anybody. */
public enum Validity {
    IN_FORCE,
    NOT_YET,
    SUPERSEDED,
    REPEALED
}
