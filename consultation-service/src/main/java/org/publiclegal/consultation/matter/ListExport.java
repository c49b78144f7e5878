package org.publiclegal.consultation.matter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.publiclegal.consultation.matter.ConsultationList.Cursor;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.export.CsvFile;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The filtered list as CSV for a spreadsheet, page by page, at most 5000 lines. Names and numbers to call stay here. */
@Component
class ListExport {

    private static final int PAGE = 100;
    private static final int MOST = 5000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Desk desk;
    private final MessageSource messages;
    private final Clock clock;

    ListExport(Desk desk, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    void write(Actor.Staff staff, ListFilter filter, Locale language, HttpServletResponse answer) throws IOException {
        LocalDate today = Shanghai.dayOf(clock.instant());
        CsvFile file = CsvFile.begin(answer, text("list.export.file", language) + " " + today + ".csv");
        file.row(heading(language));
        ListFilter page = filter;
        for (int written = 0; written < MOST; written += PAGE) {
            List<Stored> found = desk.list(page.toList(staff, today, PAGE));
            List<Stored> shown = found.subList(0, Math.min(PAGE, found.size()));
            for (Stored each : shown) {
                file.row(line(each.consultation(), language));
            }
            if (found.size() <= PAGE) {
                return;
            }
            page = page.withAfter(Cursor.of(page.order(), shown.getLast()));
        }
    }

    private List<String> heading(Locale language) {
        return Stream.of(
                        "list.number",
                        "list.title",
                        "list.field",
                        "list.district",
                        "list.state",
                        "list.due",
                        "list.assignee",
                        "list.received")
                .map(key -> text(key, language))
                .toList();
    }

    private List<String> line(Consultation it, Locale language) {
        return List.of(
                it.id().value(),
                it.question().title(),
                text("field." + it.question().field(), language),
                Choices.district(it.district(), language),
                text("state." + it.state(), language),
                it.due().map(LocalDate::toString).orElse(""),
                it.assignee().map(Colleague::name).orElse(""),
                MINUTE.format(LocalDateTime.ofInstant(it.receivedAt(), Shanghai.ZONE)));
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
