package org.publiclegal.bench.load;

import java.time.Duration;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * When requests arrive: independently of each other, as people do, and of how fast the server is.
 *
 * @param rate requests a second, on average
 * @param seed the same seed gives the same moments
 */
record Arrivals(double rate, Duration span, long seed) {

    private static final double NANOS = 1e9;

    Arrivals {
        if (rate <= 0 || span.isNegative()) {
            throw new IllegalArgumentException("Requests arrive at a positive rate for some time");
        }
    }

    /** Nanoseconds from the beginning, ascending. */
    LongStream moments() {
        Random random = new Random(seed);
        DoubleStream gaps = DoubleStream.generate(() -> -Math.log(1 - random.nextDouble()) * NANOS / rate);
        double[] at = {0};
        return gaps.mapToLong(gap -> (long) (at[0] += gap)).takeWhile(moment -> moment < span.toNanos());
    }
}
