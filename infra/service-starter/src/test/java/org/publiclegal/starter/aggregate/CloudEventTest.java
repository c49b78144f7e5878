package org.publiclegal.starter.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publiclegal.sample.Topic.header;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.publiclegal.sample.RunningSample;
import org.publiclegal.sample.Topic;

class CloudEventTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final RunningSample sample = RunningSample.shared();

    @Test
    void anEventIsACloudEventInBinaryModeKeyedByItsAggregate() {
        String shift = planned();

        ConsumerRecord<String, byte[]> message = messageOf(shift);

        assertThat(message.key()).isEqualTo(shift);
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_type")).isEqualTo("org.publiclegal.ShiftPlanned");
        assertThat(header(message, "ce_source")).isEqualTo("/" + sample.name() + "-service");
        assertThat(header(message, "ce_subject")).isEqualTo(shift);
        assertThat(header(message, "ce_sequence")).isEqualTo("1");
        assertThat(header(message, "ce_id")).matches("[0-9a-f-]{36}");
        assertThat(Instant.parse(header(message, "ce_time"))).isBeforeOrEqualTo(Instant.now());
        assertThat(header(message, "content-type")).isEqualTo("application/json");
        assertThat(new String(message.value(), StandardCharsets.UTF_8)).contains("\"district\":\"310114\"");
    }

    @Test
    void theTraceOfACommandGoesWithItsEventAndOnInTheConsumer() {
        String shift = planned();

        assertThat(header(messageOf(shift), "traceparent")).startsWith("00-" + TRACE + "-");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sample.ledger().traceOf(shift)).isEqualTo(TRACE));
    }

    private String planned() {
        return sample.staff("jiading-staff")
                .post(
                        "/api/v1/shifts",
                        "{\"district\": \"310114\", \"volunteer\": \"李律师\"}",
                        "traceparent",
                        "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body();
    }

    private ConsumerRecord<String, byte[]> messageOf(String shift) {
        Topic topic = new Topic(sample.name());
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> topic.messagesOf(shift), found -> !found.isEmpty())
                .getFirst();
    }
}
