package org.publiclegal.events.consultation;

/** The five grades of a satisfaction rating, best first. */
public enum SatisfactionGrade {
    VERY_SATISFIED,
    SATISFIED,
    NEUTRAL,
    DISSATISFIED,
    VERY_DISSATISFIED;

    /** Whether the grade counts in the numerator of the satisfaction rate. */
    public boolean countsAsSatisfied() {
        return this == VERY_SATISFIED || this == SATISFIED;
    }
}
