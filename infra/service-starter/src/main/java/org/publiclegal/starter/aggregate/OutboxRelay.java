package org.publiclegal.starter.aggregate;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.publiclegal.starter.audit.AuditTrail;

/**
 * Takes events and audit entries out of the aggregates: to Kafka, to the trail, and only then off the document. What
 * was sent just before a crash is sent again, which every consumer expects. One instance of a service relays at a time,
 * so that the events of an aggregate keep their order.
 */
final class OutboxRelay extends LeasedWorker {

    private static final int BATCH = 200;
    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final List<AggregateCollection> collections = new CopyOnWriteArrayList<>();
    private final OutboxPublisher publisher;
    private final AuditTrail trail;

    OutboxRelay(OutboxPublisher publisher, AuditTrail trail, Lease lease) {
        super(lease, REST, GRACE);
        this.publisher = publisher;
        this.trail = trail;
    }

    void add(AggregateCollection collection) {
        collections.add(collection);
    }

    @Override
    protected boolean worked() {
        return holdsLease() && collections.stream().map(this::relay).reduce(false, Boolean::logicalOr);
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
}
