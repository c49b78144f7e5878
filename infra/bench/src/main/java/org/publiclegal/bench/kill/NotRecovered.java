package org.publiclegal.bench.kill;

import java.time.Duration;

/** The platform did not come back after a kill. */
final class NotRecovered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    NotRecovered(String what, Duration within) {
        this.sentence = "Not recovered: within " + within.toSeconds() + " s it did not happen that " + what + ".";
    }

    String sentence() {
        return sentence;
    }
}
