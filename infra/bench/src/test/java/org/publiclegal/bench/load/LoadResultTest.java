package org.publiclegal.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoadResultTest {

    private static final Duration LIMIT = Duration.ofMillis(100);

    private final LoadResult result = new LoadResult();

    @Test
    void itHoldsWhenAlmostAllAreFastEnough() {
        answered(995, Duration.ofMillis(5));
        answered(5, Duration.ofSeconds(2));

        assertThat(result.holds(LIMIT)).isTrue();
    }

    @Test
    void itDoesNotHoldWhenTooManyAreSlow() {
        answered(980, Duration.ofMillis(5));
        answered(20, Duration.ofSeconds(2));

        assertThat(result.holds(LIMIT)).isFalse();
    }

    @Test
    void itDoesNotHoldWhenOneIsRefused() {
        answered(1_000, Duration.ofMillis(5));
        result.of(Kind.READ_PAGE).failure("503", Duration.ofMillis(5));

        assertThat(result.holds(LIMIT)).isFalse();
    }

    private void answered(int count, Duration latency) {
        for (int each = 0; each < count; each++) {
            result.of(Kind.HAND_IN).success(latency);
        }
    }
}
