package org.publiclegal.gateway.site;

import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Remembers the language that a link asked for. */
@Component
@Order(-390)
final class LanguageFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Language.asked(exchange)
                .ifPresent(language -> exchange.getResponse()
                        .addCookie(ResponseCookie.from(Language.NAME, language)
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .httpOnly(true)
                                .sameSite("Lax")
                                .secure("https"
                                        .equals(exchange.getRequest().getURI().getScheme()))
                                .build()));
        return chain.filter(exchange);
    }
}
