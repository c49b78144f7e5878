package org.publiclegal.consultation.matter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.starter.aggregate.AggregateCollection;
import org.publiclegal.starter.aggregate.AggregateCollections;
import org.publiclegal.starter.aggregate.Change;
import org.publiclegal.starter.aggregate.StoredAggregate;
import org.publiclegal.starter.audit.Command;
import org.springframework.stereotype.Repository;

/** All consultations. */
@Repository
class Consultations {

    private static final Set<String> PERSONAL = Set.of("name", "mobile", "title", "text", "remark");

    private final AggregateCollection stored;

    Consultations(AggregateCollections collections) {
        this.stored = collections.open("consultations", ConsultationEvent.TOPIC, PERSONAL);
        MongoCollection<Document> documents = stored.documents();
        documents.createIndex(
                ascending("requestKey"), new IndexOptions().unique(true).sparse(true));
        for (String order : List.of("due", "receivedAt")) {
            documents.createIndex(compoundIndex(ascending("district", "open", order, "_id")));
            documents.createIndex(compoundIndex(ascending("open", order, "_id")));
        }
        documents.createIndex(compoundIndex(ascending("assignee.id", "open", "due", "_id")));
        documents.createIndex(compoundIndex(ascending("words"), descending("receivedAt")));
        documents.createIndex(ascending("retainedSince"));
    }

    Optional<Stored> find(ConsultationId id) {
        return stored.find(id.value()).map(Stored::of);
    }

    Optional<Stored> findByRequest(RequestKey key) {
        return Optional.ofNullable(
                        stored.documents().find(eq("requestKey", key.value())).first())
                .flatMap(document -> stored.find(document.getString("_id")))
                .map(Stored::of);
    }

    /** Empty when the id or the request's key is taken. */
    Optional<Stored> add(Change<Consultation, ConsultationEvent> change, RequestKey key, Command command) {
        Document document = ConsultationDocuments.write(change.state())
                .append("requestKey", key.value())
                .append("requestDigest", key.digest());
        return stored.insert(change.state().id().value(), document, change.events(), command)
                .map(Stored::of);
    }

    /** Empty when somebody has written since it was loaded. */
    Optional<Stored> save(Stored loaded, Change<Consultation, ConsultationEvent> change, Command command) {
        return stored.replace(loaded.aggregate(), ConsultationDocuments.write(change.state()), change.events(), command)
                .map(Stored::of);
    }

    /** One more than the page's size when there are further ones. */
    List<Stored> list(ConsultationList list) {
        return stored.documents()
                .find(and(list.conditions()))
                .sort(list.sorting())
                .limit(list.size() + 1)
                .map(document -> Stored.of(aggregate(document)))
                .into(new ArrayList<>());
    }

    /** Counted up to the page's size only, so that it costs little. */
    int count(ConsultationList list) {
        return stored.documents()
                .find(and(list.conditions()))
                .projection(new Document("_id", 1))
                .sort(list.sorting())
                .limit(list.size())
                .into(new ArrayList<>())
                .size();
    }

    /** Those that ended before and whose words are still there; the first to end come first. */
    List<ConsultationId> retainedSinceBefore(Instant moment, int most) {
        return stored.documents()
                .find(and(gt("retainedSince", new Date(0)), lt("retainedSince", Date.from(moment))))
                .projection(new Document("_id", 1))
                .sort(ascending("retainedSince"))
                .limit(most)
                .map(document -> new ConsultationId(document.getString("_id")))
                .into(new ArrayList<>());
    }

    private static StoredAggregate aggregate(Document document) {
        return new StoredAggregate(
                document.getString("_id"), document.getLong("version"), document.getLong("sequence"), document);
    }

    /** A consultation with the version under which it stands in the store. */
    record Stored(Consultation consultation, StoredAggregate aggregate) {

        static Stored of(StoredAggregate aggregate) {
            return new Stored(ConsultationDocuments.read(aggregate.state()), aggregate);
        }

        long version() {
            return aggregate.version();
        }

        String requestDigest() {
            return aggregate.state().getString("requestDigest");
        }
    }
}
