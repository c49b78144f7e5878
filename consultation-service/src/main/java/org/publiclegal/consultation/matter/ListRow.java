package org.publiclegal.consultation.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.events.consultation.FieldOfLaw;

/**
 * One consultation in the list of the console.
 *
 * @param daysLeft calendar days until it is due; negative when late
 */
record ListRow(
        String number,
        String title,
        FieldOfLaw field,
        String district,
        ConsultationState state,
        Optional<LocalDate> due,
        long daysLeft,
        Optional<Colleague> assignee,
        Instant receivedAt,
        int attachments) {

    static ListRow of(Stored stored, Locale language, LocalDate today) {
        Consultation it = stored.consultation();
        return new ListRow(
                it.id().value(),
                it.question().title().isEmpty()
                        ? it.id().value()
                        : it.question().title(),
                it.question().field(),
                Choices.district(it.district(), language),
                it.state(),
                it.due(),
                it.due().map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L),
                it.assignee(),
                it.receivedAt(),
                it.question().attachments().size());
    }

    public String language() {
        return Typed.languageOf(title);
    }

    /** The colour; the words that say the same are {@link #urgency}. */
    public String tone() {
        return due.isEmpty() ? "none" : daysLeft < 0 ? "bad" : daysLeft == 0 ? "warn" : "none";
    }

    /** Key of the sentence that says how urgent it is. */
    public String urgency() {
        return due.isEmpty()
                ? "list.due.none"
                : daysLeft < 0 ? "list.due.late" : daysLeft == 0 ? "list.due.today" : "list.due.left";
    }

    public long days() {
        return Math.abs(daysLeft);
    }

    public String stateTone() {
        return switch (state) {
            case WAITING -> "warn";
            case ASSIGNED -> "calm";
            case REPLIED -> "good";
            case CLOSED, WITHDRAWN -> "none";
        };
    }
}
