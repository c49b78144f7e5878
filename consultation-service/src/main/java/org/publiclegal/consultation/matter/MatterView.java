package org.publiclegal.consultation.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.starter.time.Shanghai;

/**
 * A consultation as a page shows it.
 *
 * @param district in the reader's language
 * @param deadline the sentence, by its key, that says until when something is owed
 * @param due the day in that sentence
 * @param seen how many entries the whole timeline has
 */
record MatterView(
        String number,
        Question question,
        String district,
        ConsultationState state,
        String deadline,
        Optional<LocalDate> due,
        boolean isLate,
        Optional<Colleague> assignee,
        List<TimelineRow> timeline,
        Instant receivedAt,
        long version,
        int seen) {

    /** What the person may see. */
    static MatterView forPerson(Stored stored, Locale language, Instant now) {
        List<TimelineRow> rows = stored.consultation().timeline().stream()
                .filter(TimelineEntry::isForPerson)
                .map(entry -> TimelineRow.of(entry, language, false))
                .toList();
        return of(stored, rows, language, now);
    }

    /** @param seen how many entries the reader knows already */
    static MatterView forStaff(Stored stored, int seen, Locale language, Instant now) {
        List<TimelineEntry> entries = stored.consultation().timeline();
        List<TimelineRow> rows = IntStream.range(0, entries.size())
                .mapToObj(i -> TimelineRow.of(entries.get(i), language, i >= seen))
                .toList();
        return of(stored, rows, language, now);
    }

    private static MatterView of(Stored stored, List<TimelineRow> rows, Locale language, Instant now) {
        Consultation it = stored.consultation();
        boolean late = it.due().filter(day -> day.isBefore(Shanghai.dayOf(now))).isPresent();
        return new MatterView(
                it.id().value(),
                it.question(),
                Choices.district(it.district(), language),
                it.state(),
                deadline(it, late),
                it.due(),
                late,
                it.assignee(),
                rows,
                it.receivedAt(),
                stored.version(),
                it.timeline().size());
    }

    private static String deadline(Consultation it, boolean late) {
        if (!it.state().isOpen()) {
            return "deadline.none";
        }
        String what = it.replies() == 0 ? "deadline.reply" : "deadline.closing";
        return late ? what + ".late" : what;
    }

    public String title() {
        return question.title().isEmpty() ? number : question.title();
    }

    public String text() {
        return question.text();
    }

    public String language() {
        return Typed.languageOf(question.title() + question.text());
    }

    public FieldOfLaw field() {
        return question.field();
    }

    public Channel channel() {
        return question.channel();
    }

    public Contact contact() {
        return question.contact();
    }

    public List<Attachment> attachments() {
        return question.attachments();
    }

    public String tone() {
        return isLate
                ? "bad"
                : switch (state) {
                    case WAITING -> "warn";
                    case ASSIGNED -> "calm";
                    case REPLIED -> "good";
                    case CLOSED, WITHDRAWN -> "none";
                };
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
