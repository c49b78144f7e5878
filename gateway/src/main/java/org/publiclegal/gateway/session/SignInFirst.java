package org.publiclegal.gateway.session;

import java.net.URI;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sends a browser to sign in and tells everything else that it has to. */
final class SignInFirst implements ServerAuthenticationEntryPoint {

    static final String ADDRESS = "/oauth2/authorization/" + SessionConfiguration.REGISTRATION;

    private final WantedPage wanted;

    SignInFirst(WantedPage wanted) {
        this.wanted = wanted;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        var headers = exchange.getRequest().getHeaders();
        var response = exchange.getResponse();
        if (headers.containsHeader("HX-Request")) {
            return wanted.remember(exchange).then(Mono.defer(() -> {
                response.setStatusCode(HttpStatus.UNAUTHORIZED);
                response.getHeaders().set("HX-Redirect", ADDRESS);
                return response.setComplete();
            }));
        }
        if (headers.getAccept().stream()
                .noneMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && type.isConcrete())) {
            return Mono.error(Refused.unauthenticated());
        }
        return wanted.remember(exchange).then(Mono.defer(() -> {
            response.setStatusCode(HttpStatus.SEE_OTHER);
            response.getHeaders().setLocation(URI.create(ADDRESS));
            return response.setComplete();
        }));
    }
}
