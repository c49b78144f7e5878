package org.publiclegal.bench.load;

import java.util.function.DoublePredicate;

/**
 * Looks for the highest rate that holds: doubles or halves until the limit lies between two rates, then halves the gap.
 *
 * @param trials at most so many rates are tried
 * @param precision the gap at which it is good enough, as a share of the rate
 */
record RateSearch(int trials, double precision) {

    /** Zero when no rate held. */
    double highest(double first, DoublePredicate holds) {
        double held = 0;
        double failed = Double.POSITIVE_INFINITY;
        double rate = first;
        for (int trial = 0; trial < trials; trial++) {
            if (holds.test(rate)) {
                held = rate;
            } else {
                failed = rate;
            }
            if (failed - held <= precision * held) {
                return held;
            }
            rate = between(held, failed);
        }
        return held;
    }

    private static double between(double held, double failed) {
        if (Double.isInfinite(failed)) {
            return held * 2;
        }
        return (held + failed) / 2;
    }
}
