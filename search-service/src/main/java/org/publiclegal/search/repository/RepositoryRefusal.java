package org.publiclegal.search.repository;

import java.util.Map;
import org.publiclegal.starter.problem.Refusal;

/** Why an entry does not take a command. */
abstract sealed class RepositoryRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RepositoryRefusal(String slug, Map<String, Object> members) {
        super(slug, 409, members);
    }

    /** The command does not fit the state, such as approving what was not submitted. */
    static final class StateConflict extends RepositoryRefusal {
        private static final long serialVersionUID = 1L;

        StateConflict(EntryState state) {
            super("state-conflict", Map.of("state", state.name()));
        }
    }

    /** Who wrote a draft is not the one to review it. */
    static final class OwnDraft extends RepositoryRefusal {
        private static final long serialVersionUID = 1L;

        OwnDraft() {
            super("own-draft", Map.of());
        }
    }

    /** Somebody wrote since the page was read. */
    static final class ChangedMeanwhile extends RepositoryRefusal {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("changed-meanwhile", Map.of());
        }
    }
}
