package org.publiclegal.gateway.site;

import java.util.Optional;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds the site by the host, and lets nobody in by a name that is not ours. */
@Component
@Order(-400)
final class SiteFilter implements WebFilter {

    private final Sites sites;

    SiteFilter(Sites sites) {
        this.sites = sites;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var site = Optional.ofNullable(exchange.getRequest().getURI().getHost()).flatMap(sites::find);
        if (site.isEmpty()) {
            return Mono.error(Refused.notFound());
        }
        sites.remember(exchange, site.get());
        return chain.filter(exchange);
    }
}
