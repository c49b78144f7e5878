package org.publiclegal.starter.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/**
 * Lets one instance of a service at a time do something. Another takes over when the holder has not renewed for the
 * term, which is ten seconds. For one thread.
 */
public final class Lease {

    private static final Duration TERM = Duration.ofSeconds(10);

    private final MongoCollection<Document> leases;
    private final String name;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private Instant renewal = Instant.MIN;

    private Lease(MongoCollection<Document> leases, String name, Clock clock) {
        this.leases = leases;
        this.name = name;
        this.clock = clock;
    }

    /** The lease of a name, among the instances that use the same database. */
    public static Lease of(MongoDatabase database, String name, Clock clock) {
        return new Lease(database.getCollection("leases"), name, clock);
    }

    /** Whether this instance holds it now; claims it when nobody does, and renews it when half of the term is over. */
    public boolean isHeld() {
        Instant now = clock.instant();
        if (now.isBefore(renewal)) {
            return true;
        }
        boolean held = renew(now) || claim(now);
        renewal = held ? now.plus(TERM.dividedBy(2)) : Instant.MIN;
        return held;
    }

    String name() {
        return name;
    }

    /** Lets another instance have it at once. */
    public void release() {
        if (renewal.isAfter(Instant.MIN)) {
            renewal = Instant.MIN;
            leases.deleteOne(and(eq("_id", name), eq("holder", holder)));
        }
    }

    private boolean renew(Instant now) {
        return leases.updateOne(
                                and(eq("_id", name), or(eq("holder", holder), lt("until", Date.from(now)))),
                                Updates.combine(
                                        Updates.set("holder", holder), Updates.set("until", Date.from(now.plus(TERM)))))
                        .getMatchedCount()
                == 1;
    }

    private boolean claim(Instant now) {
        try {
            leases.insertOne(
                    new Document("_id", name).append("holder", holder).append("until", Date.from(now.plus(TERM))));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }
}
