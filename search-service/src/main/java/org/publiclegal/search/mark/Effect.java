package org.publiclegal.search.mark;

/** What became of something that an import brought. */
public enum Effect {
    ADDED,
    CHANGED,
    UNCHANGED
}
