package org.publiclegal.bench.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What came of requests of one kind. Safe for concurrent use. */
final class Tally {

    private static final long LONGEST = Duration.ofMinutes(2).toNanos();

    private final Histogram latencies = new ConcurrentHistogram(1_000, LONGEST, 3);
    private final LongAdder sent = new LongAdder();
    private final LongAdder succeeded = new LongAdder();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();

    /** @param latency from the moment at which the request was to be sent */
    void success(Duration latency) {
        succeeded.increment();
        record(latency);
    }

    void failure(String kind, Duration latency) {
        failures.computeIfAbsent(kind, _ -> new LongAdder()).increment();
        record(latency);
    }

    long sent() {
        return sent.sum();
    }

    long succeeded() {
        return succeeded.sum();
    }

    boolean isFaultless() {
        return failures.isEmpty();
    }

    Duration percentile(double percent) {
        return Duration.ofNanos(latencies.getValueAtPercentile(percent));
    }

    Duration longest() {
        return Duration.ofNanos(latencies.getMaxValue());
    }

    String failures() {
        return failures.isEmpty()
                ? "none"
                : failures.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue().sum())
                        .collect(Collectors.joining(", "));
    }

    private void record(Duration latency) {
        sent.increment();
        latencies.recordValue(Math.min(latency.toNanos(), LONGEST));
    }
}
