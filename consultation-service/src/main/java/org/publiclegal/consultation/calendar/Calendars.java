package org.publiclegal.consultation.calendar;

import static com.mongodb.client.model.Filters.empty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.publiclegal.starter.aggregate.AggregateCollection;
import org.publiclegal.starter.aggregate.AggregateCollections;
import org.publiclegal.starter.aggregate.StoredAggregate;
import org.publiclegal.starter.audit.Command;
import org.springframework.stereotype.Repository;

/**
 * The notices by year: those of the built-in file until somebody has put others in their place. What another instance
 * changed is seen here within a minute.
 */
@Repository
class Calendars implements WorkingDayCalendar {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final AggregateCollection stored;
    private final Clock clock;
    private final SortedMap<Integer, List<NoticedDay>> builtIn = byYear(NoticeText.parse(resource()));
    private volatile Snapshot snapshot = new Snapshot(new TreeMap<>(), new WorkingDays(Map.of()), Instant.MIN);

    private record Snapshot(SortedMap<Integer, List<NoticedDay>> years, WorkingDays days, Instant until) {}

    Calendars(AggregateCollections collections, Clock clock) {
        this.stored = collections.open("calendar", "consultation", Set.of());
        this.clock = clock;
    }

    @Override
    public WorkingDays current() {
        return snapshot().days();
    }

    SortedMap<Integer, List<NoticedDay>> years() {
        return snapshot().years();
    }

    /** Puts the days in the place of all that were noticed for that year. False when somebody else did so meanwhile. */
    boolean replace(int year, List<NoticedDay> days, Command command) {
        String id = Integer.toString(year);
        Document state =
                new Document("days", days.stream().map(Calendars::document).toList());
        Optional<StoredAggregate> earlier = stored.find(id);
        boolean written = earlier.isPresent()
                ? stored.replace(earlier.get(), state, List.of(), command).isPresent()
                : stored.insert(id, state, List.of(), command).isPresent();
        snapshot = new Snapshot(snapshot.years(), snapshot.days(), Instant.MIN);
        return written;
    }

    private Snapshot snapshot() {
        Snapshot known = snapshot;
        if (clock.instant().isBefore(known.until())) {
            return known;
        }
        SortedMap<Integer, List<NoticedDay>> years = new TreeMap<>(builtIn);
        for (Document year : stored.documents().find(empty()).limit(200)) {
            years.put(
                    Integer.valueOf(year.getString("_id")),
                    year.getList("days", Document.class).stream()
                            .map(Calendars::day)
                            .toList());
        }
        Map<LocalDate, Boolean> exceptions = years.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(NoticedDay::day, NoticedDay::off, (first, second) -> second));
        Snapshot fresh =
                new Snapshot(years, new WorkingDays(exceptions), clock.instant().plus(FRESH));
        snapshot = fresh;
        return fresh;
    }

    static SortedMap<Integer, List<NoticedDay>> byYear(List<NoticedDay> days) {
        return days.stream()
                .collect(Collectors.groupingBy(each -> each.day().getYear(), TreeMap::new, Collectors.toList()));
    }

    private static Document document(NoticedDay day) {
        return new Document("day", day.day().toString())
                .append("name", day.name())
                .append("off", day.off());
    }

    private static NoticedDay day(Document document) {
        return new NoticedDay(
                LocalDate.parse(document.getString("day")), document.getString("name"), document.getBoolean("off"));
    }

    private static String resource() {
        try (InputStream file = Objects.requireNonNull(Calendars.class.getResourceAsStream("/calendar/notices.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
