package org.publiclegal.bench.outcome;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Durations as a table shows them. */
public final class Durations {

    private Durations() {}

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1_000.0);
    }

    public static String milliseconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f ms", duration.toNanos() / 1_000_000.0);
    }

    /** The middle one; of two in the middle, the shorter. */
    public static Duration median(List<Duration> durations) {
        return durations.stream()
                .sorted()
                .skip((durations.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    public static Duration longest(List<Duration> durations) {
        return Collections.max(durations);
    }
}
