package org.publiclegal.reporting.daily;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.publiclegal.events.EventTypes;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.consultation.ConsultationClosed;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.events.consultation.ConsultationRated;
import org.publiclegal.events.consultation.ConsultationReceived;
import org.publiclegal.events.consultation.ConsultationReplied;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.events.consultation.Timeliness;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.time.Shanghai;
import org.publiclegal.testsupport.RealServers;
import tools.jackson.databind.json.JsonMapper;

/** Tells of consultations on the real broker, as consultation-service would. */
final class Telling {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger DAYS = new AtomicInteger((int) (System.nanoTime() % 3_000));

    private static final class Holder {
        private static final KafkaProducer<String, CloudEvent> PRODUCER = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.get().kafkaBootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new CloudEventSerializer());
    }

    private Telling() {}

    /** A day in the past that no other test uses. */
    static LocalDate aDay() {
        return LocalDate.parse("2005-01-01").plusDays(DAYS.getAndIncrement());
    }

    static Told of(String district) {
        return new Told("T-" + UUID.randomUUID(), new DistrictCode(district), aDay(), List.of());
    }

    /** A consultation with what has happened to it so far. */
    record Told(String id, DistrictCode district, LocalDate day, List<ConsultationEvent> events) {

        Told on(LocalDate another) {
            return new Told(id, district, another, events);
        }

        Told received() {
            return and(new ConsultationReceived(
                    district, Channel.MESSAGE, FieldOfLaw.LABOUR, day.plusDays(2), day.plusDays(5), at()));
        }

        Told replied() {
            return and(new ConsultationReplied("li", 1, Timeliness.ON_TIME, at()));
        }

        Told closed() {
            return and(new ConsultationClosed(ClosingReason.ANSWERED, Timeliness.ON_TIME, at()));
        }

        Told rated(SatisfactionGrade grade) {
            return and(new ConsultationRated(grade, at()));
        }

        /** Returns when the broker has all of them. */
        void publish() {
            List<Future<RecordMetadata>> sends = new ArrayList<>();
            for (int position = 0; position < events.size(); position++) {
                sends.add(Holder.PRODUCER.send(
                        new ProducerRecord<>(ConsultationEvent.TOPIC, id, message(position, events.get(position)))));
            }
            for (Future<RecordMetadata> send : sends) {
                try {
                    send.get(20, TimeUnit.SECONDS);
                } catch (InterruptedException | ExecutionException | TimeoutException failed) {
                    throw new IllegalStateException(failed);
                }
            }
        }

        private CloudEvent message(int position, ConsultationEvent event) {
            return CloudEventBuilder.v1()
                    .withId(id + "-" + position)
                    .withSource(URI.create("/consultation-service"))
                    .withType(EventTypes.typeOf(event.getClass()))
                    .withSubject(id)
                    .withExtension("sequence", Integer.toString(position + 1))
                    .withData("application/json", JSON.writeValueAsString(event).getBytes(StandardCharsets.UTF_8))
                    .build();
        }

        private Instant at() {
            return day.atTime(LocalTime.of(9, 0).plusMinutes(events.size()))
                    .atZone(Shanghai.ZONE)
                    .toInstant();
        }

        private Told and(ConsultationEvent event) {
            List<ConsultationEvent> more = new ArrayList<>(events);
            more.add(event);
            return new Told(id, district, day, more);
        }
    }
}
