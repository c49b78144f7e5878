package org.publiclegal.reporting.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole; of nothing there is no rate. */
public record Share(long part, long whole) {

    private static final int PLACES = 4;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
    }

    /** From 0 to 1 with four decimal places. Rounded down, so that nothing but all of it is 1. */
    public Optional<BigDecimal> rate() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.DOWN));
    }
}
