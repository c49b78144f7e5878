package org.publiclegal.starter.consumption;

/** A message that is no event of the family; trying it again won't help. */
final class Undecodable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undecodable(String reason) {
        super(reason);
    }

    Undecodable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
