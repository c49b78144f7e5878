package org.publiclegal.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.publiclegal.bench.platform.Http;

/** The JDK's client, where nothing better is installed. It needs more of the machine than wrk does. */
final class OwnDriver implements Driver {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "the JDK's client";
    }

    @Override
    public Round drive(URI address, int connections, Duration span) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        Histogram latencies =
                new ConcurrentHistogram(1_000, PATIENCE.multipliedBy(2).toNanos(), 3);
        LongAdder failures = new LongAdder();
        long start = System.nanoTime();
        try (HttpClient http = Http.system();
                ExecutorService users = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int user = 0; user < connections; user++) {
                users.execute(() -> {
                    while (System.nanoTime() - start < span.toNanos()) {
                        send(http, request, latencies, failures);
                    }
                });
            }
        }
        return new Round(
                latencies.getTotalCount() * 1e9 / (System.nanoTime() - start),
                Duration.ofNanos(latencies.getValueAtPercentile(50)),
                Duration.ofNanos(latencies.getValueAtPercentile(99)),
                failures.sum());
    }

    private static void send(HttpClient http, HttpRequest request, Histogram latencies, LongAdder failures) {
        long sent = System.nanoTime();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            latencies.recordValue(System.nanoTime() - sent);
            if (status >= 400) {
                failures.increment();
            }
        } catch (IOException broken) {
            failures.increment();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
