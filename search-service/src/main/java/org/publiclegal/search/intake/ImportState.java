package org.publiclegal.search.intake;

/** How far an import is. */
public enum ImportState {
    WAITING,
    DONE,
    /** The file could not be unpacked to its end; what stood before that is in. */
    BROKEN_OFF,
    /** Given up after many tries. */
    FAILED;

    boolean isOver() {
        return this != WAITING;
    }
}
