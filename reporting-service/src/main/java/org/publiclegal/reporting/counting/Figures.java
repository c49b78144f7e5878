package org.publiclegal.reporting.counting;

import java.util.EnumMap;
import java.util.Map;

/** How often each measure was counted. Measures that were not counted at all are 0. */
public final class Figures {

    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);

    public long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    public long ratings() {
        return satisfied()
                + of(Measure.RATED_NEUTRAL)
                + of(Measure.RATED_DISSATISFIED)
                + of(Measure.RATED_VERY_DISSATISFIED);
    }

    /** First replies on time among the first replies. */
    public Share repliedOnTime() {
        return new Share(of(Measure.REPLIED_ON_TIME), of(Measure.REPLIED));
    }

    public Share closedOnTime() {
        return new Share(of(Measure.CLOSED_ON_TIME), of(Measure.CLOSED));
    }

    /** Satisfied and very satisfied among all ratings given. */
    public Share satisfaction() {
        return new Share(satisfied(), ratings());
    }

    void add(Measure measure) {
        counts.merge(measure, 1L, Long::sum);
    }

    private long satisfied() {
        return of(Measure.RATED_VERY_SATISFIED) + of(Measure.RATED_SATISFIED);
    }
}
