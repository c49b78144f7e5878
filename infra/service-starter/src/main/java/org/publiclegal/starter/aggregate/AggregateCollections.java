package org.publiclegal.starter.aggregate;

import com.mongodb.client.MongoDatabase;
import java.util.Set;
import org.publiclegal.starter.audit.AuditEntries;
import org.publiclegal.starter.consumption.EventJson;

/** Opens the collections of aggregates of a service, and sees to it that what they emit leaves. */
public final class AggregateCollections {

    private final MongoDatabase database;
    private final OutboxRelay relay;
    private final EventJson json;
    private final CurrentTrace trace;

    AggregateCollections(MongoDatabase database, OutboxRelay relay, EventJson json, CurrentTrace trace) {
        this.database = database;
        this.relay = relay;
        this.json = json;
        this.trace = trace;
    }

    /**
     * Opens a collection.
     *
     * @param topic that its events are published to
     * @param personal fields whose values the audit trail shows as digests only
     */
    public AggregateCollection open(String name, String topic, Set<String> personal) {
        AggregateCollection collection = new AggregateCollection(
                database.getCollection(name),
                topic,
                new OutboxEntries(json, trace, new AuditEntries(personal)),
                relay::wake);
        relay.add(collection);
        return collection;
    }
}
