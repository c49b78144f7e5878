package org.publiclegal.starter.problem;

import java.util.Map;

/** The actor may not do this anywhere. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden(String operation) {
        super("forbidden", 403, Map.of("operation", operation));
    }
}
