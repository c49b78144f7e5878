package org.publiclegal.gateway.services;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.publiclegal.gateway.site.Sites;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Tells a service which site, scheme, host and address a request came from; the only place that does. */
@Component
final class Provenance implements HttpHeadersFilter, Ordered {

    private final Sites sites;

    Provenance(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var uri = exchange.getRequest().getURI();
        var headers = new HttpHeaders();
        headers.addAll(input);
        headers.set("X-Site", sites.of(exchange).slug());
        headers.set("X-Forwarded-Proto", uri.getScheme());
        headers.set("X-Forwarded-Host", uri.getAuthority());
        Optional.ofNullable(exchange.getRequest().getRemoteAddress())
                .map(InetSocketAddress::getAddress)
                .ifPresent(address -> headers.set("X-Forwarded-For", address.getHostAddress()));
        return headers;
    }
}
