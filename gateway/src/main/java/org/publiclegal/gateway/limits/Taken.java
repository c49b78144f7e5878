package org.publiclegal.gateway.limits;

import java.time.Duration;

/** What came of taking one request out of a bucket. */
record Taken(Limit limit, boolean granted, long remaining, Duration pause) {

    /** An item of the RateLimit header of draft-ietf-httpapi-ratelimit-headers. */
    String state() {
        return "\"%s\";r=%d;t=%d".formatted(limit.name(), remaining, seconds());
    }

    Duration retryAfter() {
        return Duration.ofSeconds(Math.max(1, seconds()));
    }

    private long seconds() {
        return pause.plusMillis(999).toSeconds();
    }
}
