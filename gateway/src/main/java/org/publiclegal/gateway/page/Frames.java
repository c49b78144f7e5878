package org.publiclegal.gateway.page;

import java.util.Optional;
import org.publiclegal.gateway.session.StaffTokens;
import org.publiclegal.gateway.site.Language;
import org.publiclegal.gateway.site.Sites;
import org.publiclegal.ui.PageFrame;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The frame of the gateway's own pages. */
@Component
final class Frames {

    /** Where Thymeleaf's forms look for the token. */
    private static final String TOKEN = "_csrf";

    private final Sites sites;
    private final StaffTokens staff;

    Frames(Sites sites, StaffTokens staff) {
        this.sites = sites;
        this.staff = staff;
    }

    Mono<PageFrame> of(ServerWebExchange exchange) {
        return token(exchange)
                .then(staff.viewer(exchange).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(viewer -> new PageFrame(
                        sites.of(exchange), viewer, Language.of(exchange), path(exchange), isConsole(exchange)));
    }

    private static Mono<CsrfToken> token(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.doOnNext(value -> exchange.getAttributes().put(TOKEN, value));
    }

    private static boolean isConsole(ServerWebExchange exchange) {
        String path = exchange.getRequest().getURI().getPath();
        return path.equals("/console") || path.startsWith("/console/") || path.equals("/logout");
    }

    private static String path(ServerWebExchange exchange) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("lang")
                .build(true)
                .toUriString();
    }
}
