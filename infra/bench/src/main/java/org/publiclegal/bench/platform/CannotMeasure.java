package org.publiclegal.bench.platform;

/** Nothing could be measured; the message tells in one sentence why. */
public final class CannotMeasure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotMeasure(String message) {
        super(message);
    }
}
