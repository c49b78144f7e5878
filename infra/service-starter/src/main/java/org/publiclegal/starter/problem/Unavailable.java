package org.publiclegal.starter.problem;

import java.util.Map;

/** Something that is needed for the answer can't be reached now; the caller may try again. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unavailable(String what) {
        super("unavailable", 503, Map.of("unavailable", what));
    }
}
