package org.publiclegal.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.publiclegal.bench.outcome.Durations;
import org.publiclegal.bench.outcome.Table;

/** What came of one load. */
final class LoadResult {

    private final Map<Kind, Tally> tallies = Arrays.stream(Kind.values())
            .collect(Collectors.toMap(kind -> kind, _ -> new Tally(), (one, _) -> one, TreeMap::new));
    private volatile Duration took = Duration.ZERO;

    Tally of(Kind kind) {
        return tallies.getOrDefault(kind, new Tally());
    }

    /** From the first arrival to the last answer. */
    void took(Duration duration) {
        took = duration;
    }

    /** Everything was answered well, and 99 of 100 within the limit. */
    boolean holds(Duration limit) {
        return tallies.values().stream()
                .filter(tally -> tally.sent() > 0)
                .allMatch(tally -> tally.isFaultless() && tally.percentile(99).compareTo(limit) <= 0);
    }

    String summary() {
        Duration p99 = Collections.max(
                tallies.values().stream().map(tally -> tally.percentile(99)).toList());
        String failures = tallies.values().stream()
                .filter(tally -> !tally.isFaultless())
                .map(Tally::failures)
                .collect(Collectors.joining(", "));
        return "p99 " + Durations.milliseconds(p99) + (failures.isEmpty() ? "" : "; failures " + failures);
    }

    Table table() {
        Table table = Table.of("request", "sent", "answered/s", "p50", "p95", "p99", "max", "failures");
        tallies.forEach((kind, tally) -> {
            if (tally.sent() > 0) {
                table.row(
                        kind.title(),
                        tally.sent(),
                        String.format(Locale.ROOT, "%.1f", tally.succeeded() * 1_000.0 / took.toMillis()),
                        Durations.milliseconds(tally.percentile(50)),
                        Durations.milliseconds(tally.percentile(95)),
                        Durations.milliseconds(tally.percentile(99)),
                        Durations.milliseconds(tally.longest()),
                        tally.failures());
            }
        });
        return table;
    }
}
