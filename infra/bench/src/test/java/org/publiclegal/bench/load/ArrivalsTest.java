package org.publiclegal.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Duration MINUTES = Duration.ofMinutes(10);

    @Test
    void asManyArriveAsTheRateSays() {
        long arrived = new Arrivals(100, MINUTES, 1).moments().count();

        assertThat(arrived).isCloseTo(60_000, Percentage.withPercentage(2));
    }

    @Test
    void theyArriveOneAfterTheOtherWithinTheSpan() {
        long[] moments = new Arrivals(100, MINUTES, 1).moments().toArray();

        assertThat(moments).isSorted();
        assertThat(moments[moments.length - 1]).isLessThan(MINUTES.toNanos());
    }

    @Test
    void theyComeInClustersAsIndependentPeopleDo() {
        long[] moments = new Arrivals(100, MINUTES, 1).moments().toArray();

        double shorterThanTheMean = shareOfGapsBelow(moments, 10_000_000);

        assertThat(shorterThanTheMean).isCloseTo(1 - Math.exp(-1), within(0.02));
    }

    @Test
    void twoLoadsWithOneSeedCanBeCompared() {
        long[] first = new Arrivals(7, MINUTES, 42).moments().toArray();
        long[] second = new Arrivals(7, MINUTES, 42).moments().toArray();

        assertThat(first).isEqualTo(second);
    }

    private static double shareOfGapsBelow(long[] moments, long gap) {
        long[] gaps = new long[moments.length - 1];
        Arrays.setAll(gaps, index -> moments[index + 1] - moments[index]);
        return (double) Arrays.stream(gaps).filter(each -> each < gap).count() / gaps.length;
    }
}
