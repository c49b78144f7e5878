package org.publiclegal.starter.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publiclegal.starter.audit.Command;

/**
 * A collection whose documents each hold one aggregate together with the events and audit entries that have not left
 * yet. One command is one atomic write; {@link OutboxRelay} takes the rest from there. Safe for concurrent use.
 */
public final class AggregateCollection {

    private static final String OUTBOX = "outbox";
    private static final String AUDITS = "audits";
    private static final String UNSENT = "unsent";

    private final MongoCollection<Document> documents;
    private final String topic;
    private final OutboxEntries entries;
    private final Runnable written;

    AggregateCollection(MongoCollection<Document> documents, String topic, OutboxEntries entries, Runnable written) {
        this.documents = documents;
        this.topic = topic;
        this.entries = entries;
        this.written = written;
        documents.createIndex(Indexes.ascending(UNSENT), new IndexOptions().sparse(true));
    }

    /** For queries and for indexes beside them; writes go through this class only. */
    public MongoCollection<Document> documents() {
        return documents;
    }

    public Optional<StoredAggregate> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(StoredAggregate::of);
    }

    /**
     * Stores a new aggregate with its first events.
     *
     * @return empty when its id, or another field that is to be unique, is taken
     */
    public Optional<StoredAggregate> insert(String id, Document state, List<?> events, Command command) {
        Document document = new Document("_id", id);
        document.putAll(state);
        document.append("version", 1L)
                .append("sequence", (long) events.size())
                .append(OUTBOX, entries.events(events, 1, command))
                .append(AUDITS, List.of(entries.audit(id, 1, new Document(), state, command)))
                .append(UNSENT, Date.from(command.at()));
        try {
            documents.insertOne(document);
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw refused;
        }
        written.run();
        return Optional.of(StoredAggregate.of(document));
    }

    /**
     * Replaces the state that was loaded, if nobody else has written since.
     *
     * @return empty when somebody has
     */
    public Optional<StoredAggregate> replace(StoredAggregate loaded, Document state, List<?> events, Command command) {
        long version = loaded.version() + 1;
        long sequence = loaded.sequence() + events.size();
        Document fields = new Document(state).append("version", version).append("sequence", sequence);
        List<Bson> updates = new ArrayList<>();
        updates.add(new Document("$set", new Document(fields).append(UNSENT, Date.from(command.at()))));
        updates.add(Updates.pushEach(OUTBOX, entries.events(events, loaded.sequence() + 1, command)));
        updates.add(Updates.push(AUDITS, entries.audit(loaded.id(), version, loaded.state(), state, command)));
        long matched = documents
                .updateOne(and(eq("_id", loaded.id()), eq("version", loaded.version())), Updates.combine(updates))
                .getMatchedCount();
        if (matched == 0) {
            return Optional.empty();
        }
        written.run();
        Document merged = new Document(loaded.state());
        merged.putAll(fields);
        return Optional.of(new StoredAggregate(loaded.id(), version, sequence, merged));
    }

    String topic() {
        return topic;
    }

    List<Unsent> unsent(int most) {
        return documents
                .find(gt(UNSENT, new Date(0)))
                .projection(new Document("version", 1).append(OUTBOX, 1).append(AUDITS, 1))
                .sort(Indexes.ascending(UNSENT))
                .limit(most)
                .map(Unsent::of)
                .into(new ArrayList<>());
    }

    /** Forgets what has left. What was written since it was read stays, and is sent next time. */
    void sent(List<Unsent> batch) {
        documents.bulkWrite(
                batch.stream().flatMap(AggregateCollection::forgetting).toList());
    }

    /** Of these two the first applies when nobody has written since, and the second otherwise. */
    private static Stream<UpdateOneModel<Document>> forgetting(Unsent sent) {
        Bson all =
                Updates.combine(Updates.set(OUTBOX, List.of()), Updates.set(AUDITS, List.of()), Updates.unset(UNSENT));
        Bson part = Updates.combine(
                Updates.pullByFilter(new Document(OUTBOX, new Document("id", new Document("$in", sent.eventIds())))),
                Updates.pullByFilter(new Document(AUDITS, new Document("key", new Document("$in", sent.auditKeys())))));
        return Stream.of(
                new UpdateOneModel<>(and(eq("_id", sent.id()), eq("version", sent.version())), all),
                new UpdateOneModel<>(and(eq("_id", sent.id()), gt("version", sent.version())), part));
    }
}
