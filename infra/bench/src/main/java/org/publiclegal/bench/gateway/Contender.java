package org.publiclegal.bench.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.bench.outcome.Durations;
import org.publiclegal.bench.outcome.Table;

/** One way to the upstream, and what came of its rounds. */
final class Contender {

    private static final Duration STEP = Duration.ofSeconds(5);

    private final String name;
    private final URI address;
    private final Optional<ProcessHandle> server;
    private final List<Round> rounds = new ArrayList<>();
    private Duration used = Duration.ZERO;
    private long answers;

    /** @param server whose use of the processor is measured; empty when it is the bench itself */
    Contender(String name, URI address, Optional<ProcessHandle> server) {
        this.name = name;
        this.address = address;
        this.server = server;
    }

    String name() {
        return name;
    }

    URI address() {
        return address;
    }

    /** Until so many requests were answered, or the time is over; a JVM is not itself before. */
    void warmUp(Driver driver, int connections, int requests, Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        long answered = 0;
        while (answered < requests && System.nanoTime() - start < limit.toNanos()) {
            answered += Math.round(driver.drive(address, connections, STEP).rate() * STEP.toSeconds());
        }
    }

    /** One round that counts. */
    void measure(Driver driver, int connections, Duration span) throws InterruptedException {
        Duration before = processorTime();
        Round round = driver.drive(address, connections, span);
        rounds.add(round);
        used = used.plus(processorTime().minus(before));
        answers += Math.round(round.rate() * span.toSeconds());
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

    private Duration processorTime() {
        return server.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    void row(Table table, Contender yardstick) {
        table.row(
                name,
                String.format(Locale.ROOT, "%.0f", rate()),
                Durations.milliseconds(
                        Durations.median(rounds.stream().map(Round::p50).toList())),
                Durations.milliseconds(
                        Durations.median(rounds.stream().map(Round::p99).toList())),
                server.isEmpty() ? "" : Durations.milliseconds(used.dividedBy(Math.max(1, answers))),
                failures(),
                String.format(Locale.ROOT, "%.2f", rate() / yardstick.rate()));
    }
}
