package org.publiclegal.starter.aggregate;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works in a thread of its own as long as there is something to do, and then rests until it is woken or a while has
 * passed. Its lease, which it gives back at the end, lets one instance of a service at a time do so.
 */
public abstract class LeasedWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedWorker.class);

    private final Semaphore work = new Semaphore(0);
    private final Lease lease;
    private final Duration rest;
    private final Duration grace;
    private volatile boolean running;
    private boolean hindered;
    private @Nullable Thread thread;

    /**
     * With the lease whose name the thread has too.
     *
     * @param rest how long it looks for nothing new unless woken
     * @param grace how long a stop waits for what is under way
     */
    protected LeasedWorker(Lease lease, Duration rest, Duration grace) {
        this.lease = lease;
        this.rest = rest;
        this.grace = grace;
    }

    /** Whether something was done, so that there may be more. What fails is tried again after a rest, and logged once. */
    protected abstract boolean worked() throws IOException;

    /** Whether this instance is the one to work. For the worker's own thread. */
    protected final boolean holdsLease() {
        return lease.isHeld();
    }

    public final void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().name(lease.name()).daemon().start(this::run);
    }

    @Override
    public final void stop() {
        running = false;
        wake();
        Thread stopping = thread;
        if (stopping != null) {
            try {
                stopping.join(grace);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            if (!succeeded()) {
                rest();
            }
        }
        try {
            lease.release();
        } catch (RuntimeException storeGone) {
            LOG.atWarn().addKeyValue("worker", lease.name()).setCause(storeGone).log("Lease was not released");
        }
    }

    private boolean succeeded() {
        try {
            boolean worked = worked();
            if (hindered) {
                hindered = false;
                LOG.atInfo().addKeyValue("worker", lease.name()).log("Work goes on");
            }
            return worked;
        } catch (IOException | RuntimeException failed) {
            if (!hindered) {
                hindered = true;
                LOG.atWarn()
                        .addKeyValue("worker", lease.name())
                        .setCause(failed)
                        .log("Work could not be finished and is tried again until it can");
            }
            return false;
        }
    }

    private void rest() {
        try {
            boolean woken = work.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
            if (woken) {
                work.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
