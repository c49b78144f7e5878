package org.publiclegal.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.Http;

/** Waiting for a server that has just been started. */
final class Answers {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Answers() {}

    static void await(URI address, Duration limit) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        long start = System.nanoTime();
        try (HttpClient http = Http.system()) {
            while (!isGood(http, request)) {
                if (System.nanoTime() - start > limit.toNanos()) {
                    throw new CannotMeasure(address + " did not answer within " + limit.toSeconds() + " s.");
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private static boolean isGood(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
