package org.publiclegal.search.intake;

import java.util.Map;
import org.publiclegal.starter.problem.Refusal;

/** Why a file is not taken in at all. */
final class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private FileRefused(String slug, int status) {
        super(slug, status, Map.of());
    }

    static FileRefused tooLarge() {
        return new FileRefused("too-large", 413);
    }

    static FileRefused empty() {
        return new FileRefused("bad-request", 400);
    }

    /** The sender went away in the middle. */
    static FileRefused cutOff() {
        return new FileRefused("bad-request", 400);
    }

    /** The Idempotency-Key came before with another file. */
    static FileRefused keyReused() {
        return new FileRefused("idempotency-key-reused", 422);
    }
}
