package org.publiclegal.gateway.log;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** One line a request: route or pattern instead of the address, so that no number or name gets into a log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class AccessLog implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger("access");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long start = System.nanoTime();
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> write(exchange, start)));
        return chain.filter(exchange);
    }

    private static void write(ServerWebExchange exchange, long start) {
        LOG.atInfo()
                .addKeyValue("method", exchange.getRequest().getMethod().name())
                .addKeyValue("route", route(exchange))
                .addKeyValue("site", exchange.getRequest().getURI().getHost())
                .addKeyValue(
                        "status",
                        Optional.ofNullable(exchange.getResponse().getStatusCode())
                                .map(HttpStatusCode::value)
                                .orElse(200))
                .addKeyValue("millis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .log("Request answered");
    }

    private static String route(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.<Route>getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR))
                .map(Route::getId)
                .or(() -> Optional.ofNullable(
                                exchange.<Object>getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                        .map(Object::toString))
                .orElse("none");
    }
}
