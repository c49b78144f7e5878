package org.publiclegal.starter.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Every command of this service in the order in which it left its aggregate. Entry n holds the SHA-256 of the hash of
 * entry n - 1 and its own body, so that no entry can be changed, dropped or put in between without breaking every hash
 * that follows. Nothing here edits or deletes.
 */
public final class AuditTrail {

    static final String GENESIS = "0".repeat(64);
    private static final int ATTEMPTS = 5;

    private final MongoCollection<Document> trail;
    private @Nullable Head head;

    private record Head(long number, String hash) {}

    public AuditTrail(MongoDatabase database) {
        this.trail = database.getCollection("audit");
        trail.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        trail.createIndex(Indexes.descending("number"));
        trail.createIndex(Indexes.compoundIndex(Indexes.ascending("subject"), Indexes.descending("number")));
        trail.createIndex(Indexes.compoundIndex(Indexes.ascending("actor"), Indexes.descending("number")));
    }

    /** Appends entries that are not there yet. Returns when they are durable. */
    public synchronized void append(List<Document> entries) {
        for (int attempt = 0; !entries.isEmpty(); attempt++) {
            List<Document> fresh = withoutKnown(entries);
            if (fresh.isEmpty()) {
                return;
            }
            try {
                chain(fresh);
                return;
            } catch (MongoBulkWriteException raced) {
                head = null;
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    /** At most {@code most} entries, newest first, that stand before the given number. */
    List<AuditRecord> before(long number, AuditFilter filter, int most) {
        List<Bson> conditions = new ArrayList<>(List.of(lt("number", number)));
        filter.subject().ifPresent(subject -> conditions.add(eq("subject", subject)));
        filter.actor().ifPresent(actor -> conditions.add(eq("actor", actor)));
        return trail.find(and(conditions))
                .sort(Indexes.descending("number"))
                .limit(most)
                .map(AuditRecord::of)
                .into(new ArrayList<>());
    }

    /** Recomputes the whole chain, and finds what stands outside of it. */
    AuditVerification verify() {
        String hash = GENESIS;
        long number = 0;
        while (true) {
            List<AuditRecord> next = trail.find(and(gt("number", number), lt("number", number + 1001)))
                    .sort(Indexes.ascending("number"))
                    .map(AuditRecord::of)
                    .into(new ArrayList<>());
            for (AuditRecord each : next) {
                if (each.number() != number + 1 || !each.follows(hash)) {
                    return new AuditVerification.Broken(number + 1);
                }
                hash = each.hash();
                number = each.number();
            }
            if (next.isEmpty()) {
                return trail.countDocuments() == number
                        ? new AuditVerification.Intact(number, hash)
                        : new AuditVerification.Broken(number + 1);
            }
        }
    }

    private List<Document> withoutKnown(List<Document> entries) {
        Set<String> known = new HashSet<>(trail.find(in(
                        "key",
                        entries.stream().map(each -> each.getString("key")).toList()))
                .map(each -> each.getString("key"))
                .into(new ArrayList<>()));
        return entries.stream().filter(each -> known.add(each.getString("key"))).collect(Collectors.toList());
    }

    private void chain(List<Document> entries) {
        Head last = head();
        List<Document> linked = new ArrayList<>();
        for (Document entry : entries) {
            Head next = new Head(last.number() + 1, link(last.hash(), entry.getString("body")));
            linked.add(new Document(entry)
                    .append("_id", next.number())
                    .append("number", next.number())
                    .append("previous", last.hash())
                    .append("hash", next.hash()));
            last = next;
        }
        trail.insertMany(linked);
        head = last;
    }

    private Head head() {
        Head known = head;
        if (known != null) {
            return known;
        }
        Document last =
                trail.find(gt("number", 0L)).sort(Indexes.descending("number")).first();
        return last == null ? new Head(0, GENESIS) : new Head(last.getLong("number"), last.getString("hash"));
    }

    static String link(String previous, String body) {
        return HexFormat.of().formatHex(AuditEntries.sha256(previous + body));
    }
}
