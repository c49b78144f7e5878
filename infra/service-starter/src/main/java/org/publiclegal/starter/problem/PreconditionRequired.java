package org.publiclegal.starter.problem;

import java.util.Map;

/** The caller must say by If-Match which version it has read. */
public final class PreconditionRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public PreconditionRequired() {
        super("precondition-required", 428, Map.of());
    }
}
