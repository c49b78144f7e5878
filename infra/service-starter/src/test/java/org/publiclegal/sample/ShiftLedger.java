package org.publiclegal.sample;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.publiclegal.starter.consumption.Delivery;
import org.publiclegal.starter.consumption.EventSubscription;
import org.publiclegal.starter.service.ServiceProperties;
import org.springframework.stereotype.Component;

/** What a consumer makes of the shifts: how many events it has counted of each, and in which order they came. */
@Component
public class ShiftLedger implements EventSubscription<ShiftEvent> {

    private final MongoCollection<Document> pages;
    private final String topic;
    private final Tracer tracer;
    private final Set<String> illegible = ConcurrentHashMap.newKeySet();

    ShiftLedger(MongoDatabase database, ServiceProperties service, Tracer tracer) {
        this.pages = database.getCollection("ledger");
        this.topic = service.name();
        this.tracer = tracer;
    }

    @Override
    public Class<ShiftEvent> family() {
        return ShiftEvent.class;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void on(Delivery<ShiftEvent> delivery) {
        if (illegible.contains(delivery.aggregate())) {
            throw new IllegalStateException("the page can't be read");
        }
        try {
            pages.updateOne(
                    and(eq("_id", delivery.aggregate()), ne("applied", delivery.sequence())),
                    Updates.combine(
                            Updates.push("applied", delivery.sequence()),
                            Updates.inc("count", 1),
                            Updates.set("trace", trace())),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    /** From here on the ledger fails at every event of the shift, until it is legible again. */
    public void makeIllegible(String shift) {
        illegible.add(shift);
    }

    public void makeLegible(String shift) {
        illegible.remove(shift);
    }

    /** The sequences of the events that were counted, in the order in which they were. */
    public List<Long> counted(String shift) {
        return page(shift).map(page -> page.getList("applied", Long.class)).orElse(List.of());
    }

    /** The trace in which the last event of the shift was counted. */
    public String traceOf(String shift) {
        return page(shift).map(page -> page.getString("trace")).orElse("");
    }

    private Optional<Document> page(String shift) {
        return Optional.ofNullable(pages.find(eq("_id", shift)).first());
    }

    private String trace() {
        Span span = tracer.currentSpan();
        return span == null ? "" : span.context().traceId();
    }
}
