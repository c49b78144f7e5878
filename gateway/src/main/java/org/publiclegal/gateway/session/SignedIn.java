package org.publiclegal.gateway.session;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import reactor.core.publisher.Mono;

/** Leads back to the page that was wanted. */
final class SignedIn implements ServerAuthenticationSuccessHandler {

    private final WantedPage wanted;
    private final Duration idle;

    SignedIn(WantedPage wanted, Duration idle) {
        this.wanted = wanted;
        this.idle = idle;
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange filter, Authentication authentication) {
        var exchange = filter.getExchange();
        return exchange.getSession().flatMap(session -> {
            session.setMaxIdleTime(idle);
            exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
            exchange.getResponse().getHeaders().setLocation(URI.create(wanted.take(session)));
            return exchange.getResponse().setComplete();
        });
    }
}
