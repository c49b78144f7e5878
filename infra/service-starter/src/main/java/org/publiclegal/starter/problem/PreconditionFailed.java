package org.publiclegal.starter.problem;

import java.util.Map;

/** The thing has changed since the caller read it. */
public final class PreconditionFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    public PreconditionFailed() {
        super("precondition-failed", 412, Map.of());
    }
}
