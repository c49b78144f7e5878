package org.publiclegal.consultation.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Notices as text: one line for a day or a range of days, {@code 2026-10-01..2026-10-07,国庆节,off}, with {@code off} or
 * {@code true} for a day off and {@code worked} or {@code false} for a make-up day.
 */
final class NoticeText {

    private static final Set<String> OFF = Set.of("off", "true");
    private static final Set<String> WORKED = Set.of("worked", "false");
    private static final int LONGEST_RANGE = 31;

    private NoticeText() {}

    /** Refuses with all lines that can't be read; a heading line and empty lines are passed over. */
    static List<NoticedDay> parse(String text) {
        List<NoticedDay> days = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String plain = line.replace("\uFEFF", "").strip();
            if (!plain.isEmpty() && !plain.startsWith("date,")) {
                try {
                    days.addAll(line(plain));
                } catch (DateTimeParseException | IllegalArgumentException other) {
                    unreadable.add(number);
                }
            }
        }
        if (!unreadable.isEmpty()) {
            throw new UnreadableNotice(unreadable);
        }
        return days;
    }

    private static List<NoticedDay> line(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3 || !(OFF.contains(cells[2].strip()) || WORKED.contains(cells[2].strip()))) {
            throw new IllegalArgumentException(line);
        }
        String[] range = cells[0].strip().split("\\.\\.", -1);
        LocalDate first = LocalDate.parse(range[0]);
        LocalDate last = LocalDate.parse(range[range.length - 1]);
        if (range.length > 2 || last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_RANGE))) {
            throw new IllegalArgumentException(line);
        }
        return first.datesUntil(last.plusDays(1))
                .map(day -> new NoticedDay(day, cells[1].strip(), OFF.contains(cells[2].strip())))
                .toList();
    }
}
