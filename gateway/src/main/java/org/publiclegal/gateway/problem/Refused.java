package org.publiclegal.gateway.problem;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** A request that the gateway does not let through. Its slug names the problem type {@code /problems/<slug>}. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slug;
    private final HttpStatus status;
    private final Optional<Duration> retryAfter;

    private Refused(String slug, HttpStatus status, Optional<Duration> retryAfter) {
        super(slug, null, false, false);
        this.slug = slug;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    public static Refused malformed() {
        return new Refused("bad-request", HttpStatus.BAD_REQUEST, Optional.empty());
    }

    public static Refused methodNotAllowed() {
        return new Refused("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, Optional.empty());
    }

    public static Refused notFound() {
        return new Refused("not-found", HttpStatus.NOT_FOUND, Optional.empty());
    }

    public static Refused crossSite() {
        return new Refused("cross-site", HttpStatus.FORBIDDEN, Optional.empty());
    }

    public static Refused unauthenticated() {
        return new Refused("unauthenticated", HttpStatus.UNAUTHORIZED, Optional.empty());
    }

    public static Refused tooLarge() {
        return new Refused("too-large", HttpStatus.CONTENT_TOO_LARGE, Optional.empty());
    }

    public static Refused tooMany(Duration retryAfter) {
        return new Refused("too-many-requests", HttpStatus.TOO_MANY_REQUESTS, Optional.of(retryAfter));
    }

    public static Refused unavailable(Duration retryAfter) {
        return new Refused("unavailable", HttpStatus.SERVICE_UNAVAILABLE, Optional.of(retryAfter));
    }

    public static Refused timeout(HttpStatus status) {
        return new Refused("timeout", status, Optional.empty());
    }

    public String slug() {
        return slug;
    }

    public HttpStatus status() {
        return status;
    }

    /** How long to wait before it is worth another try. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
