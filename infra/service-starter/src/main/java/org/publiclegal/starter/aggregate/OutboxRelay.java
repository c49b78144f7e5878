package org.publiclegal.starter.aggregate;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.publiclegal.starter.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes events and audit entries out of the aggregates: to Kafka, to the trail, and only then off the document. What
 * was sent just before a crash is sent again, which every consumer expects. One instance of a service relays at a time,
 * so that the events of an aggregate keep their order.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;
    private static final long PAUSE_MILLIS = 500;

    private final List<AggregateCollection> collections = new CopyOnWriteArrayList<>();
    private final Semaphore work = new Semaphore(0);
    private final OutboxPublisher publisher;
    private final AuditTrail trail;
    private final Lease lease;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(OutboxPublisher publisher, AuditTrail trail, Lease lease) {
        this.publisher = publisher;
        this.trail = trail;
        this.lease = lease;
    }

    void add(AggregateCollection collection) {
        collections.add(collection);
    }

    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        Thread stopping = thread;
        if (stopping != null) {
            try {
                stopping.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            if (!relayed()) {
                rest();
            }
        }
        try {
            lease.release();
        } catch (RuntimeException storeGone) {
            LOG.atWarn().setCause(storeGone).log("Relay lease was not released");
        }
    }

    /** Whether there was something to relay, so that there may be more. */
    private boolean relayed() {
        try {
            return lease.isHeld() && collections.stream().map(this::relay).reduce(false, Boolean::logicalOr);
        } catch (RuntimeException failed) {
            LOG.atWarn().setCause(failed).log("Relay could not finish a batch and will try again");
            return false;
        }
    }

    private boolean relay(AggregateCollection collection) {
        List<Unsent> batch = collection.unsent(BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        publisher.publish(collection.topic(), batch);
        trail.append(batch.stream().flatMap(each -> each.audits().stream()).toList());
        collection.sent(batch);
        return true;
    }

    private void rest() {
        try {
            boolean woken = work.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (woken) {
                work.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
