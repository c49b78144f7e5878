package org.publiclegal.starter.problem;

import java.util.Map;

/** A form was sent without the token that its page carries. */
public final class CrossSite extends Refusal {

    private static final long serialVersionUID = 1L;

    public CrossSite() {
        super("cross-site", 403, Map.of());
    }
}
