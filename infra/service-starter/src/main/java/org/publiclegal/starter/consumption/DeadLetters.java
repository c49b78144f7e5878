package org.publiclegal.starter.consumption;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.kafka.support.KafkaHeaders;

/** The dead letters of this service, as the console shows them. */
final class DeadLetters {

    /** What spring-kafka puts before a listener's own message. */
    private static final String WRAPPED = "Listener failed; ";

    private final MongoCollection<Document> letters;

    /** What is needed to try again. */
    record Message(String topic, Headers headers, Binary body) {}

    DeadLetters(MongoDatabase database) {
        this.letters = database.getCollection("dead_letters");
        letters.createIndex(Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("at")));
    }

    /** Keeps a message from a dead-letter topic; the same one again has no effect. */
    void keep(ConsumerRecord<String, byte[]> message) {
        Headers headers = message.headers();
        String topic = text(headers, KafkaHeaders.DLT_ORIGINAL_TOPIC);
        List<Document> kept = new ArrayList<>();
        for (Header header : headers) {
            if (!header.key().startsWith("kafka_") && header.value() != null) {
                kept.add(new Document("name", header.key()).append("value", new Binary(header.value())));
            }
        }
        byte[] body = message.value() == null ? new byte[0] : message.value();
        Document letter = new Document(
                        "_id", topic + "-" + message.partition() + "-" + originalOffset(headers, message))
                .append("topic", topic)
                .append("subject", text(headers, "ce_subject"))
                .append("type", text(headers, "ce_type"))
                .append("reason", reason(headers))
                .append("headers", kept)
                .append("body", new Binary(body))
                .append("at", new Date(message.timestamp()))
                .append("state", DeadLetter.State.WAITING.name());
        try {
            letters.insertOne(letter);
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    List<DeadLetter> newest(DeadLetter.State state, Instant before, int most) {
        return letters.find(and(eq("state", state.name()), lt("at", Date.from(before))))
                .sort(Indexes.descending("at"))
                .limit(most)
                .map(DeadLetters::letter)
                .into(new ArrayList<>());
    }

    Optional<Message> waiting(String id) {
        return Optional.ofNullable(letters.find(and(eq("_id", id), eq("state", DeadLetter.State.WAITING.name())))
                        .first())
                .map(DeadLetters::message);
    }

    void settle(String id, DeadLetter.State state, String by) {
        letters.updateOne(eq("_id", id), Updates.combine(Updates.set("state", state.name()), Updates.set("by", by)));
    }

    void failedAgain(String id, String reason) {
        letters.updateOne(eq("_id", id), Updates.set("reason", reason));
    }

    private static DeadLetter letter(Document document) {
        return new DeadLetter(
                document.getString("_id"),
                document.getString("topic"),
                document.getString("subject"),
                document.getString("type"),
                document.getString("reason"),
                new String(document.get("body", Binary.class).getData(), StandardCharsets.UTF_8),
                document.getDate("at").toInstant(),
                DeadLetter.State.valueOf(document.getString("state")));
    }

    private static Message message(Document document) {
        Headers headers = new RecordHeaders();
        document.getList("headers", Document.class)
                .forEach(each -> headers.add(
                        each.getString("name"), each.get("value", Binary.class).getData()));
        return new Message(document.getString("topic"), headers, document.get("body", Binary.class));
    }

    private static String reason(Headers headers) {
        String cause = text(headers, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN);
        String message = text(headers, KafkaHeaders.DLT_EXCEPTION_MESSAGE);
        return cause.substring(cause.lastIndexOf('.') + 1) + ": "
                + (message.startsWith(WRAPPED) ? message.substring(WRAPPED.length()) : message);
    }

    private static long originalOffset(Headers headers, ConsumerRecord<String, byte[]> message) {
        Header offset = headers.lastHeader(KafkaHeaders.DLT_ORIGINAL_OFFSET);
        return offset == null
                ? message.offset()
                : java.nio.ByteBuffer.wrap(offset.value()).getLong();
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
