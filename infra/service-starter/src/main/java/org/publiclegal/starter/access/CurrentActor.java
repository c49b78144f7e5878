package org.publiclegal.starter.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who sends the request at hand. */
public final class CurrentActor {

    private CurrentActor() {}

    /** Empty when the request bears no valid token. */
    public static Optional<Actor> of(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(TokenActors.actor(token.getToken(), request.getRemoteAddr()))
                : Optional.empty();
    }
}
