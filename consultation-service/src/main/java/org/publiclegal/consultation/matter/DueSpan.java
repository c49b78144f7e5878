package org.publiclegal.consultation.matter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Until when something is due, seen from today. What is late belongs to all of them. */
enum DueSpan {
    LATE,
    TODAY,
    WEEK;

    /** The last day of the span. */
    LocalDate until(LocalDate today) {
        return switch (this) {
            case LATE -> today.minusDays(1);
            case TODAY -> today;
            case WEEK -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }
}
