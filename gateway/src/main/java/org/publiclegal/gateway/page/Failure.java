package org.publiclegal.gateway.page;

import java.util.Optional;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ResponseStatusException;

/** Which problem a failure is. */
record Failure(String slug, HttpStatusCode status, Optional<Long> retryAfterSeconds) {

    static Failure of(Throwable failure) {
        return switch (failure) {
            case Refused refused ->
                new Failure(
                        refused.slug(),
                        refused.status(),
                        refused.retryAfter().map(wait -> Math.max(1, wait.toSeconds())));
            case InsufficientAuthenticationException _ -> of(Refused.unauthenticated());
            case ServerExchangeRejectedException _ -> of(Refused.malformed());
            case ResponseStatusException known ->
                new Failure(slug(known.getStatusCode()), known.getStatusCode(), Optional.empty());
            default -> new Failure("internal", HttpStatusCode.valueOf(500), Optional.empty());
        };
    }

    boolean isOurs() {
        return slug.equals("internal");
    }

    private static String slug(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            case 504 -> "timeout";
            default -> status.is4xxClientError() ? "bad-request" : "internal";
        };
    }
}
