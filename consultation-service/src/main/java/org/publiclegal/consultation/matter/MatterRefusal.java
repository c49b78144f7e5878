package org.publiclegal.consultation.matter;

import java.time.Duration;
import java.util.Map;
import org.publiclegal.starter.problem.Refusal;

/** Why a consultation does not take a command. */
abstract sealed class MatterRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private MatterRefusal(String slug, int status, Map<String, Object> members) {
        super(slug, status, members);
    }

    /** It has ended. */
    static final class AlreadyClosed extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyClosed(ConsultationState state) {
            super("already-closed", 409, Map.of("state", state.name()));
        }
    }

    /** The command does not fit the state, such as rating what was never answered. */
    static final class StateConflict extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        StateConflict(ConsultationState state) {
            super("state-conflict", 409, Map.of("state", state.name()));
        }
    }

    /** Another colleague is responsible. */
    static final class AssignedToAnother extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        AssignedToAnother(Colleague assignee) {
            super("assigned-to-another", 409, Map.of("assignee", assignee.name()));
        }
    }

    /** Somebody wrote since the page was read. */
    static final class ChangedMeanwhile extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("changed-meanwhile", 409, Map.of());
        }
    }

    /** Number and secret do not open anything. The same answer whatever is wrong. */
    static final class WrongReceipt extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        WrongReceipt() {
            super("wrong-receipt", 404, Map.of());
        }
    }

    /** Too many wrong secrets of one guesser for one number. Says nothing about the secret that came last. */
    static final class TooManyTries extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        TooManyTries(Duration wait) {
            super("too-many-requests", 429, Map.of("retryAfter", Math.max(1, wait.toSeconds())));
        }
    }

    /** The Idempotency-Key came before with another request. */
    static final class KeyReused extends MatterRefusal {
        private static final long serialVersionUID = 1L;

        KeyReused() {
            super("idempotency-key-reused", 422, Map.of());
        }
    }
}
