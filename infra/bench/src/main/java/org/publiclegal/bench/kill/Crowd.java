package org.publiclegal.bench.kill;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Clients that act side by side until they are asked to stop, each finishing what it is at. */
final class Crowd {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Thread> threads;

    private Crowd(List<Client> clients, Duration pause) {
        this.threads = clients.stream()
                .map(client -> Thread.ofVirtual().unstarted(() -> act(client, pause)))
                .toList();
    }

    /** @param pause of each client between two acts */
    static Crowd start(List<Client> clients, Duration pause) {
        Crowd crowd = new Crowd(clients, pause);
        crowd.threads.forEach(Thread::start);
        return crowd;
    }

    /** Returns when the last act is settled. */
    void stop() throws InterruptedException {
        stopped.countDown();
        for (Thread thread : threads) {
            thread.join(PATIENCE);
        }
    }

    private void act(Client client, Duration pause) {
        try {
            while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                client.act();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
