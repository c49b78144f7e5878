package org.publiclegal.bench.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void theBestOrderScoresOneInAll() {
        assertThat(Quality.of(List.of("a", "b", "c"), Set.of("a", "b"))).isEqualTo(new Quality(1, 1, 1, 1, 1));
    }

    @Test
    void whatIsNotFoundScoresNothing() {
        assertThat(Quality.of(List.of("x", "y"), Set.of("a"))).isEqualTo(new Quality(0, 0, 0, 0, 0));
    }

    @Test
    void aLaterRankScoresLess() {
        Quality quality = Quality.of(List.of("x", "x2", "a", "x3", "x4", "b"), Set.of("a", "b"));

        assertThat(quality.recall5()).isEqualTo(0.5, EXACTLY);
        assertThat(quality.recall10()).isEqualTo(1, EXACTLY);
        assertThat(quality.reciprocalRank10()).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(quality.gain10()).isEqualTo((1 / 2.0 + 1 / log2(7)) / (1 + 1 / log2(3)), EXACTLY);
    }

    @Test
    void whatStandsBehindTheTenthCountsForTheDeepRecallOnly() {
        List<String> ranking =
                IntStream.range(0, 50).mapToObj(Integer::toString).toList();

        assertThat(Quality.of(ranking, Set.of("10"))).isEqualTo(new Quality(0, 0, 1, 0, 0));
    }

    @Test
    void aMeanIsTakenOverQuestions() {
        assertThat(Quality.mean(List.of(new Quality(1, 1, 1, 1, 1), new Quality(0, 0, 1, 0.5, 0))))
                .isEqualTo(new Quality(0.5, 0.5, 1, 0.75, 0.5));
    }

    private static double log2(double of) {
        return Math.log(of) / Math.log(2);
    }
}
