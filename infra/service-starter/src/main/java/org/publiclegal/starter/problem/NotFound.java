package org.publiclegal.starter.problem;

import java.util.Map;

/** No such thing, or none that the asker may know of; the two are not told apart. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found", 404, Map.of());
    }
}
