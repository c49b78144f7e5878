package org.publiclegal.reporting.counting;

import org.publiclegal.events.consultation.SatisfactionGrade;

/** What is counted. The texts {@code measure.<name>} and {@code measure.<name>.definition} tell the reader how. */
public enum Measure {
    RECEIVED,
    REPLIED,
    REPLIED_ON_TIME,
    REPLIED_AGAIN,
    FOLLOWED_UP,
    CLOSED,
    CLOSED_ON_TIME,
    WITHDRAWN,
    TRANSFERRED_IN,
    TRANSFERRED_OUT,
    RATED_VERY_SATISFIED,
    RATED_SATISFIED,
    RATED_NEUTRAL,
    RATED_DISSATISFIED,
    RATED_VERY_DISSATISFIED;

    public static Measure of(SatisfactionGrade grade) {
        return switch (grade) {
            case VERY_SATISFIED -> RATED_VERY_SATISFIED;
            case SATISFIED -> RATED_SATISFIED;
            case NEUTRAL -> RATED_NEUTRAL;
            case DISSATISFIED -> RATED_DISSATISFIED;
            case VERY_DISSATISFIED -> RATED_VERY_DISSATISFIED;
        };
    }
}
