package org.publiclegal.starter.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which days begin and end. */
public final class Shanghai {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
