package org.publiclegal.bench.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.PrimitiveIterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends each request when it arrives, whether or not those before it were answered, and counts its latency from then on:
 * a server that stalls is charged with all who wait.
 */
final class OpenLoad {

    private static final int MOST_WAITING = 2_000;

    private final HttpClient http;
    private final Mix mix;

    OpenLoad(HttpClient http, Mix mix) {
        this.http = http;
        this.mix = mix;
    }

    /** Returns when all were answered or given up. */
    LoadResult run(Arrivals arrivals) {
        LoadResult result = new LoadResult();
        Semaphore room = new Semaphore(MOST_WAITING);
        long start = System.nanoTime();
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            PrimitiveIterator.OfLong moments = arrivals.moments().iterator();
            while (moments.hasNext() && !Thread.currentThread().isInterrupted()) {
                long intended = start + moments.nextLong();
                Kind kind = mix.next();
                sleepUntil(intended);
                if (room.tryAcquire()) {
                    requests.execute(() -> {
                        send(kind, intended, result.of(kind));
                        room.release();
                    });
                } else {
                    result.of(kind).failure("not sent", Duration.ZERO);
                }
            }
        }
        result.took(Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    private void send(Kind kind, long intended, Tally tally) {
        try {
            HttpRequest request = mix.request(kind);
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (kind.isSuccess(status)) {
                tally.success(since(intended));
            } else {
                tally.failure(Integer.toString(status), since(intended));
            }
        } catch (HttpTimeoutException late) {
            tally.failure("timeout", since(intended));
        } catch (IOException broken) {
            tally.failure("no answer", since(intended));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleepUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private static Duration since(long moment) {
        return Duration.ofNanos(System.nanoTime() - moment);
    }
}
