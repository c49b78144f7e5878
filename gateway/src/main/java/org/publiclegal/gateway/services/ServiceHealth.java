package org.publiclegal.gateway.services;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Which services answer at the moment, by their own readiness and by how calls to them went. */
@Component
public final class ServiceHealth implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServiceProperties properties;
    private final Breakers breakers;
    private final Map<String, Boolean> ready = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.create().responseTimeout(PATIENCE);
    private volatile Disposable probing = Disposables.disposed();

    ServiceHealth(ServiceProperties properties, Breakers breakers) {
        this.properties = properties;
        this.breakers = breakers;
    }

    /** Names of services that cannot be reached, in alphabetical order. */
    public List<String> unavailable() {
        return properties.services().keySet().stream()
                .filter(name ->
                        !ready.getOrDefault(name, true) || breakers.of(name).getState() == CircuitBreaker.State.OPEN)
                .sorted()
                .toList();
    }

    @Override
    public void start() {
        probing = Flux.interval(Duration.ZERO, properties.probeInterval())
                .onBackpressureDrop()
                .concatMap(
                        tick -> Flux.fromIterable(properties.services().entrySet())
                                .flatMap(service -> probe(
                                        service.getKey(), service.getValue().url())),
                        1)
                .subscribe();
    }

    @Override
    public void stop() {
        probing.dispose();
    }

    @Override
    public boolean isRunning() {
        return !probing.isDisposed();
    }

    private Mono<Boolean> probe(String name, URI url) {
        return client.get()
                .uri(url.resolve("/actuator/health/readiness"))
                .response()
                .map(response -> response.status().code() == 200)
                .timeout(PATIENCE.plusSeconds(1))
                .onErrorReturn(false)
                .doOnNext(answer -> ready.put(name, answer));
    }
}
