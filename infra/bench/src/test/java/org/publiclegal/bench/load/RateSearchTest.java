package org.publiclegal.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class RateSearchTest {

    private final RateSearch search = new RateSearch(20, 0.02);

    @Test
    void aLimitFarAboveTheFirstRateIsFound() {
        double highest = search.highest(10, rate -> rate <= 777);

        assertThat(highest).isLessThanOrEqualTo(777).isCloseTo(777, Percentage.withPercentage(2));
    }

    @Test
    void aLimitBelowTheFirstRateIsFound() {
        double highest = search.highest(1_000, rate -> rate <= 90);

        assertThat(highest).isLessThanOrEqualTo(90).isCloseTo(90, Percentage.withPercentage(2));
    }

    @Test
    void whereNoRateHoldsThereIsNone() {
        double highest = search.highest(100, _ -> false);

        assertThat(highest).isZero();
    }

    @Test
    void itEndsAfterSoManyTrials() {
        List<Double> tried = new ArrayList<>();

        new RateSearch(5, 0.02).highest(1, tried::add);

        assertThat(tried).containsExactly(1.0, 2.0, 4.0, 8.0, 16.0);
    }
}
