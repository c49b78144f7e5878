package org.publiclegal.starter.aggregate;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/** Sends outbox entries as CloudEvents 1.0 in binary mode, keyed by aggregate. */
final class OutboxPublisher {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final KafkaTemplate<String, byte[]> kafka;
    private final URI source;

    OutboxPublisher(KafkaTemplate<String, byte[]> kafka, URI source) {
        this.kafka = kafka;
        this.source = source;
    }

    /** Returns when the brokers have acknowledged all; throws when any was not. */
    void publish(String topic, List<Unsent> batch) {
        List<CompletableFuture<SendResult<String, byte[]>>> sends = batch.stream()
                .flatMap(each -> each.events().stream().map(entry -> kafka.send(message(topic, each.id(), entry))))
                .toList();
        CompletableFuture.allOf(sends.toArray(CompletableFuture[]::new))
                .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private ProducerRecord<String, byte[]> message(String topic, String aggregate, Document entry) {
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.<String>createWriter(topic, aggregate).writeBinary(cloudEvent(aggregate, entry));
        String traceparent = entry.getString("traceparent");
        if (traceparent != null) {
            message.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }

    private CloudEvent cloudEvent(String aggregate, Document entry) {
        return CloudEventBuilder.v1()
                .withId(entry.getString("id"))
                .withSource(source)
                .withType(entry.getString("type"))
                .withSubject(aggregate)
                .withTime(entry.getDate("at").toInstant().atOffset(ZoneOffset.UTC))
                .withExtension("sequence", Long.toString(entry.getLong("sequence")))
                .withData("application/json", entry.getString("body").getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
