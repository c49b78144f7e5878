package org.publiclegal.gateway.edge;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses commands that another site makes a person's browser send. Systems authenticate each request themselves. */
@Component
@Order(-380)
final class CrossSiteFilter implements WebFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        boolean harmless =
                SAFE.contains(request.getMethod()) || request.getURI().getPath().startsWith("/api/");
        return harmless || comesFromHere(request) ? chain.filter(exchange) : Mono.error(Refused.crossSite());
    }

    private static boolean comesFromHere(ServerHttpRequest request) {
        String fetchSite = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.ORIGIN))
                .or(() -> Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.REFERER)))
                .map(origin -> isSameOrigin(origin, request.getURI()))
                .orElse(true);
    }

    private static boolean isSameOrigin(String origin, URI here) {
        try {
            URI there = URI.create(origin);
            return there.getHost() != null
                    && there.getHost().equalsIgnoreCase(here.getHost())
                    && there.getPort() == here.getPort();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
