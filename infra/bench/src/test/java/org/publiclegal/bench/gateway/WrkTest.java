package org.publiclegal.bench.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.publiclegal.bench.platform.CannotMeasure;

class WrkTest {

    private static final String REPORT = """
            Running 5s test @ http://127.0.0.1:9090/x
              1 threads and 32 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency    75.67ms  213.39ms   1.53s    91.54%
                Req/Sec     3.68k     3.32k    9.01k    58.70%
              Latency Distribution
                 50%  847.00us
                 75%   23.98ms
                 90%  178.33ms
                 99%    1.13s
              16909 requests in 5.08s, 18.17MB read
            """;
    private static final String RATE = """
            Requests/sec:   3331.42
            Transfer/sec:      3.58MB
            """;

    @Test
    void itsFiguresAreReadInWhateverUnitTheyAre() {
        Round round = Wrk.parse(REPORT + RATE);

        assertThat(round).isEqualTo(new Round(3331.42, Duration.ofNanos(847_000), Duration.ofMillis(1_130), 0));
    }

    @Test
    void allFailuresAreCounted() {
        Round round = Wrk.parse(REPORT
                + "  Socket errors: connect 1, read 2, write 3, timeout 4\n"
                + "  Non-2xx or 3xx responses: 50\n"
                + RATE);

        assertThat(round.failures()).isEqualTo(60);
    }

    @Test
    void anythingElseIsNoMeasurement() {
        assertThatThrownBy(() -> Wrk.parse("unable to connect to 127.0.0.1:9090 Connection refused"))
                .isInstanceOf(CannotMeasure.class);
    }
}
