package org.publiclegal.gateway.services;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.publiclegal.gateway.edge.BodyArrival;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** Calls a service through its breaker. A client that is slow, greedy or gone is not the service's failure. */
final class ServiceCall implements GatewayFilter, Ordered {

    private static final Set<Integer> FAILURES = Set.of(502, 503, 504);

    private final CircuitBreaker breaker;

    ServiceCall(CircuitBreaker breaker) {
        this.breaker = breaker;
    }

    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Mono.defer(() -> {
            if (!breaker.tryAcquirePermission()) {
                return Mono.error(Refused.unavailable(Breakers.REST));
            }
            long start = System.nanoTime();
            return chain.filter(exchange)
                    .doOnSuccess(_ -> answered(exchange, System.nanoTime() - start))
                    .onErrorMap(failure -> failed(exchange, failure, System.nanoTime() - start))
                    .doFinally(signal -> {
                        if (signal == SignalType.CANCEL) {
                            breaker.releasePermission();
                        }
                    });
        });
    }

    private void answered(ServerWebExchange exchange, long nanos) {
        var status = exchange.getResponse().getStatusCode();
        if (status != null && FAILURES.contains(status.value()) && !isOfAPart(exchange)) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, Refused.unavailable(Breakers.REST));
        } else {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }

    /** A service that says when to come back is well itself; what it lacks is something that one of its pages needs. */
    private static boolean isOfAPart(ServerWebExchange exchange) {
        return exchange.getResponse().getHeaders().containsHeader(HttpHeaders.RETRY_AFTER);
    }

    private Throwable failed(ServerWebExchange exchange, Throwable failure, long nanos) {
        if (BodyArrival.isTooLarge(exchange)) {
            breaker.releasePermission();
            return Refused.tooLarge();
        }
        if (isTimeout(failure)) {
            return timedOut(exchange, failure, nanos);
        }
        if (failure instanceof IOException) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
            return Refused.unavailable(Breakers.REST);
        }
        breaker.releasePermission();
        return failure;
    }

    private Throwable timedOut(ServerWebExchange exchange, Throwable failure, long nanos) {
        if (BodyArrival.isUnderWay(exchange)) {
            breaker.releasePermission();
            return Refused.timeout(HttpStatus.REQUEST_TIMEOUT);
        }
        breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
        return Refused.timeout(HttpStatus.GATEWAY_TIMEOUT);
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof TimeoutException
                || (failure instanceof ResponseStatusException status
                        && status.getStatusCode().value() == 504);
    }
}
