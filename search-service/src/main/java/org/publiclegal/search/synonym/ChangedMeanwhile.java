package org.publiclegal.search.synonym;

import java.util.Map;
import org.publiclegal.starter.problem.Refusal;

/** Somebody else has changed the draft, or switched another version on, since the page was read. */
final class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("changed-meanwhile", 409, Map.of());
    }
}
