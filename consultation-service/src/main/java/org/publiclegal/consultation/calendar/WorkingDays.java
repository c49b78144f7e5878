package org.publiclegal.consultation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are worked: Monday to Friday, except for the days that a notice of the State Council's General Office
 * declares off or, on a weekend, worked.
 *
 * @param exceptions the days of the notices; true where the day is off
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorked(LocalDate day) {
        Boolean off = exceptions.get(day);
        return off == null ? day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() : !off;
    }

    /** The n-th worked day after the given one, which itself does not count; n is at least 1. */
    public LocalDate after(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n is at least 1");
        }
        LocalDate next = day;
        int left = n;
        while (left > 0) {
            next = next.plusDays(1);
            if (isWorked(next)) {
                left--;
            }
        }
        return next;
    }
}
