package org.publiclegal.consultation.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.publiclegal.consultation.calendar.WorkingDays;
import org.publiclegal.events.consultation.Timeliness;
import org.publiclegal.starter.time.Shanghai;

/**
 * Until when a consultation must be answered and closed: 2 working days to the first reply, 5 to the end, the day of
 * receipt not counted. Days are Shanghai's, and the whole day is on time.
 */
record Deadlines(LocalDate firstReply, LocalDate closing) {

    static final int FIRST_REPLY_WORKING_DAYS = 2;
    static final int CLOSING_WORKING_DAYS = 5;

    static Deadlines from(Instant receivedAt, WorkingDays calendar) {
        LocalDate day = Shanghai.dayOf(receivedAt);
        return new Deadlines(calendar.after(day, FIRST_REPLY_WORKING_DAYS), calendar.after(day, CLOSING_WORKING_DAYS));
    }

    static Timeliness judge(LocalDate due, Instant at) {
        return Shanghai.dayOf(at).isAfter(due) ? Timeliness.LATE : Timeliness.ON_TIME;
    }
}
