package org.publiclegal.search.library;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a version of a law binds anybody. */
public enum Validity {
    IN_FORCE,
    NOT_YET,
    SUPERSEDED,
    REPEALED;

    /**
     * What a version is on a day.
     *
     * @param since the first day on which it is in force
     * @param until the first day on which the next version is; empty when there is none
     */
    public static Validity of(LocalDate since, Optional<LocalDate> until, boolean repealed, LocalDate day) {
        if (day.isBefore(since)) {
            return NOT_YET;
        }
        if (until.isPresent() && !day.isBefore(until.get())) {
            return SUPERSEDED;
        }
        return repealed ? REPEALED : IN_FORCE;
    }
}
