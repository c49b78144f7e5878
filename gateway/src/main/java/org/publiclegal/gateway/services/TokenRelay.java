package org.publiclegal.gateway.services;

import org.publiclegal.gateway.session.StaffTokens;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a request of staff the token of their session, fresh. */
@Component
final class TokenRelay implements GatewayFilter, Ordered {

    private final StaffTokens tokens;

    TokenRelay(StaffTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return 5;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return tokens.of(exchange).flatMap(token -> {
            var request = exchange.getRequest()
                    .mutate()
                    .headers(headers -> headers.setBearerAuth(token))
                    .build();
            return chain.filter(exchange.mutate().request(request).build());
        });
    }
}
