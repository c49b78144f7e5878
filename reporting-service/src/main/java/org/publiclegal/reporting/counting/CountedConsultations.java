package org.publiclegal.reporting.counting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.publiclegal.events.EventTypes;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.starter.consumption.Delivery;
import org.publiclegal.starter.consumption.EventJson;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Repository;

/** All consultations that any event told of, one document each; an event's effect and its mark are one write of it. */
@Repository
public class CountedConsultations {

    private static final int ATTEMPTS = 5;
    private static final EventTypes<ConsultationEvent> TYPES = EventTypes.of(ConsultationEvent.class);

    private final MongoCollection<Document> documents;
    private final EventJson json;

    CountedConsultations(MongoDatabase database, EventJson json) {
        this.documents = database.getCollection("counted_consultations");
        this.json = json;
        documents.createIndex(Indexes.ascending("days"));
    }

    /** Takes an event in; one that was taken in before has no effect. */
    void take(Delivery<ConsultationEvent> delivery) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Document stored = documents.find(eq("_id", delivery.aggregate())).first();
            CountedConsultation known = stored == null ? CountedConsultation.UNKNOWN : read(stored);
            if (known.knows(delivery.sequence())) {
                return;
            }
            Document next = write(delivery.aggregate(), known.with(delivery.sequence(), delivery.event()));
            if (stored == null ? inserted(next) : replaced(stored, next)) {
                return;
            }
        }
        throw new ConcurrencyFailureException("Counted by others again and again");
    }

    /** Hands over everything that counts on the day. There is no limit: a report must be exact. */
    public void on(LocalDate day, Consumer<Count> each) {
        documents
                .find(eq("days", day.toString()))
                .projection(Projections.include("facts"))
                .forEach(document -> read(document).counts().stream()
                        .filter(count -> count.day().equals(day))
                        .forEach(each));
    }

    private boolean inserted(Document next) {
        try {
            documents.insertOne(next.append("version", 1L));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private boolean replaced(Document stored, Document next) {
        long version = stored.getLong("version");
        return documents
                        .replaceOne(
                                and(eq("_id", stored.getString("_id")), eq("version", version)),
                                next.append("version", version + 1))
                        .getModifiedCount()
                == 1;
    }

    private Document write(String id, CountedConsultation counted) {
        return new Document("_id", id)
                .append("form", 1)
                .append(
                        "days",
                        counted.days().stream()
                                .map(LocalDate::toString)
                                .sorted()
                                .toList())
                .append(
                        "facts",
                        counted.facts().entrySet().stream()
                                .map(each -> fact(each.getKey(), each.getValue()))
                                .toList());
    }

    private Document fact(long sequence, ConsultationEvent event) {
        return new Document("sequence", sequence)
                .append("type", EventTypes.typeOf(event.getClass()))
                .append("event", json.write(event));
    }

    private CountedConsultation read(Document document) {
        SortedMap<Long, ConsultationEvent> facts = new TreeMap<>();
        for (Document fact : document.getList("facts", Document.class)) {
            facts.put(fact.getLong("sequence"), event(fact));
        }
        return new CountedConsultation(facts);
    }

    private ConsultationEvent event(Document fact) {
        @Nullable String type = fact.getString("type");
        return json.read(
                fact.getString("event").getBytes(StandardCharsets.UTF_8),
                TYPES.classOf(type).orElseThrow(() -> new IllegalStateException("No event of ours: " + type)));
    }
}
