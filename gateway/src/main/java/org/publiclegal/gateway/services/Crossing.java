package org.publiclegal.gateway.services;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a request takes along: systems their token and no cookie, browsers their cookies and no token. */
final class Crossing implements GatewayFilter, Ordered {

    enum Kind {
        OPEN,
        API
    }

    private final Kind kind;

    Crossing(Kind kind) {
        this.kind = kind;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        exchange.getAttributes().put(ServerWebExchangeUtils.PRESERVE_HOST_HEADER_ATTRIBUTE, true);
        var request = exchange.getRequest()
                .mutate()
                .headers(headers -> {
                    switch (kind) {
                        case API -> headers.remove(HttpHeaders.COOKIE);
                        case OPEN -> {
                            headers.remove(HttpHeaders.AUTHORIZATION);
                            SessionCookie.remove(headers);
                        }
                    }
                })
                .build();
        return chain.filter(exchange.mutate().request(request).build());
    }
}
