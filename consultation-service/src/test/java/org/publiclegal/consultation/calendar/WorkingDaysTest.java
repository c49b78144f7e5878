package org.publiclegal.consultation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days =
            new WorkingDays(notices().stream().collect(Collectors.toMap(NoticedDay::day, NoticedDay::off)));

    @Test
    void aWeekWithoutHolidaysIsWorkedFromMondayToFriday() {
        WorkingDays plain = new WorkingDays(Map.of());

        assertThat(LocalDate.parse("2026-11-23")
                        .datesUntil(LocalDate.parse("2026-11-30"))
                        .map(plain::isWorked))
                .containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void aQuestionOfFridayIsDueOnTuesday() {
        assertThat(days.after(LocalDate.parse("2026-11-27"), 2)).isEqualTo("2026-12-01");
    }

    @Test
    void aQuestionBeforeTheNationalHolidayIsDueAfterItAndAMakeUpSaturdayCounts() {
        assertThat(days.after(LocalDate.parse("2026-09-30"), 1)).isEqualTo("2026-10-08");
        assertThat(days.after(LocalDate.parse("2026-09-30"), 3)).isEqualTo("2026-10-10");
    }

    @Test
    void theDeadlineIsAlwaysAWorkedDayWithExactlyAsManyWorkedDaysInBetween() {
        Random random = new Random(42);
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = LocalDate.parse("2025-01-01").plusDays(random.nextInt(700));
            int n = 1 + random.nextInt(10);

            LocalDate due = days.after(day, n);

            assertThat(days.isWorked(due)).isTrue();
            assertThat(day.plusDays(1).datesUntil(due.plusDays(1)).filter(days::isWorked))
                    .hasSize(n);
        }
    }

    @Test
    void aDeadlineOfNoDaysIsAMistake() {
        assertThatThrownBy(() -> days.after(LocalDate.parse("2026-11-27"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBuiltInYearsAreThoseOfTheStateCouncil() throws Exception {
        Path published = Path.of(System.getProperty("build.root"), "..", "shared", "data", "holidays", "holidays.csv");
        Assumptions.assumeTrue(Files.exists(published), "the published calendars are not on this machine");

        List<NoticedDay> official = NoticeText.parse(Files.readString(published));

        for (int year : List.of(2025, 2026)) {
            assertThat(notices().stream().filter(each -> each.day().getYear() == year))
                    .containsExactlyElementsOf(official.stream()
                            .filter(each -> each.day().getYear() == year)
                            .toList());
        }
    }

    private static List<NoticedDay> notices() {
        try (var file = WorkingDaysTest.class.getResourceAsStream("/calendar/notices.csv")) {
            return NoticeText.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
