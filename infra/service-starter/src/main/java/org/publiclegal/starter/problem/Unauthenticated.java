package org.publiclegal.starter.problem;

import java.util.Map;

/** There is no valid token. */
public final class Unauthenticated extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unauthenticated() {
        super("unauthenticated", 401, Map.of());
    }
}
