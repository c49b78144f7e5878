package org.publiclegal.bench.gateway;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.publiclegal.bench.outcome.Durations;
import org.publiclegal.bench.outcome.Table;

/** One way to the upstream, and what came of its rounds. */
final class Contender {

    private final String name;
    private final URI address;
    private final List<Round> rounds = new ArrayList<>();

    Contender(String name, URI address) {
        this.name = name;
        this.address = address;
    }

    URI address() {
        return address;
    }

    void add(Round round) {
        rounds.add(round);
    }

    /** Answers a second in the middle round; of two in the middle, the worse. */
    double rate() {
        return rounds.stream()
                .mapToDouble(Round::rate)
                .sorted()
                .skip((rounds.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    long failures() {
        return rounds.stream().mapToLong(Round::failures).sum();
    }

    void row(Table table, Contender yardstick) {
        table.row(
                name,
                String.format(Locale.ROOT, "%.0f", rate()),
                Durations.milliseconds(
                        Durations.median(rounds.stream().map(Round::p50).toList())),
                Durations.milliseconds(
                        Durations.median(rounds.stream().map(Round::p99).toList())),
                failures(),
                String.format(Locale.ROOT, "%.2f", rate() / yardstick.rate()));
    }
}
