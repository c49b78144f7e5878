package org.publiclegal.bench.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends a request again and again, the same each time, until it is answered for good. A timeout, a broken connection, a 5xx
 * and a refusal for now leave open whether anything was done.
 */
final class Persistence {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final int LONGEST_PAUSE = 1_000;
    private static final Set<Integer> FOR_NOW = Set.of(401, 408, 425, 429);

    /** A request, with the token of the moment. */
    @FunctionalInterface
    interface Sending {
        HttpRequest request() throws InterruptedException;
    }

    private final HttpClient http;

    Persistence(HttpClient http) {
        this.http = http;
    }

    /** Empty when it was never answered for good. */
    Optional<HttpResponse<String>> send(Sending sending) throws InterruptedException {
        long start = System.nanoTime();
        for (int bound = 100; System.nanoTime() - start < LIMIT.toNanos(); bound = Math.min(LONGEST_PAUSE, bound * 2)) {
            try {
                HttpResponse<String> answer = http.send(sending.request(), BodyHandlers.ofString());
                if (isFinal(answer.statusCode())) {
                    return Optional.of(answer);
                }
            } catch (IOException open) {
                // Whether it was done is found out by the next attempt.
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(bound / 2, bound));
        }
        return Optional.empty();
    }

    private static boolean isFinal(int status) {
        return status < 500 && !FOR_NOW.contains(status);
    }
}
