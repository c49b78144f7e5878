package org.publiclegal.starter.aggregate;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publiclegal.sample.RunningSample.JIADING;
import static org.publiclegal.sample.RunningSample.STAFF;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.publiclegal.sample.RunningSample;
import org.publiclegal.sample.Shifts;
import org.publiclegal.sample.Topic;
import org.publiclegal.testsupport.KafkaLine;
import org.springframework.kafka.core.KafkaTemplate;

class OutboxTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @BeforeAll
    static void aLimitForEveryWait() {
        Awaitility.setDefaultTimeout(LIMIT);
    }

    @Test
    void anEventLeavesAfterTheWriteAndIsForgottenByItsAggregate() {
        RunningSample sample = RunningSample.shared();

        String shift = sample.shifts().plan(STAFF, JIADING, "李律师");

        await().untilAsserted(() -> assertThat(sample.ledger().counted(shift)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(stored(sample, shift).getList("outbox", Document.class))
                .isEmpty());
    }

    @Test
    void eventsOfOneShiftKeepTheirOrderHoweverManyNoteOnItAtOnce() throws InterruptedException {
        RunningSample sample = RunningSample.shared();
        String shift = sample.shifts().plan(STAFF, JIADING, "李律师");

        noteAtOnce(shift, 40, sample.shifts());

        await().untilAsserted(() -> assertThat(sample.ledger().counted(shift)).hasSize(41));
        assertThat(new Topic(sample.name()).sequencesOf(shift)).isEqualTo(upTo(41));
        assertThat(sample.ledger().counted(shift)).isEqualTo(upTo(41));
    }

    @Test
    void twoInstancesSendEveryEventOnceAndInOrder() throws InterruptedException {
        String name = RunningSample.unusedName();
        try (RunningSample one = RunningSample.named(name);
                RunningSample two = RunningSample.named(name)) {
            String shift = one.shifts().plan(STAFF, JIADING, "李律师");

            noteAtOnce(shift, 30, one.shifts(), two.shifts());

            await().untilAsserted(() -> assertThat(one.ledger().counted(shift)).hasSize(31));
            assertThat(new Topic(name).sequencesOf(shift)).isEqualTo(upTo(31));
        }
    }

    @Test
    void theOtherInstanceGoesOnWhereOneThatStopsHasLeftOff() {
        String name = RunningSample.unusedName();
        try (RunningSample two = twoOf(name)) {
            String shift = two.shifts().plan(STAFF, JIADING, "李律师");

            await().untilAsserted(() -> assertThat(two.ledger().counted(shift)).containsExactly(1L));
        }
    }

    @Test
    void whatADeadRelayHadSentIsSentAgainAndCountedOnce() {
        try (RunningSample sample = RunningSample.named(RunningSample.unusedName())) {
            holdTheLease(sample, Instant.now().plusSeconds(6));
            String shift = sample.shifts().plan(STAFF, JIADING, "李律师");
            dieAfterSending(sample);

            await().untilAsserted(() ->
                    assertThat(new Topic(sample.name()).sequencesOf(shift)).containsExactly(1L, 1L));

            sample.shifts().note(STAFF, shift);
            await().untilAsserted(
                            () -> assertThat(sample.ledger().counted(shift)).containsExactly(1L, 2L));
        }
    }

    @Test
    void eventsWaitWhileKafkaIsAwayAndLeaveAfterwards() throws Exception {
        try (KafkaLine line = KafkaLine.open();
                RunningSample sample = RunningSample.behind(line.bootstrapServers())) {
            String shift = sample.shifts().plan(STAFF, JIADING, "李律师");
            await().untilAsserted(
                            () -> assertThat(sample.ledger().counted(shift)).containsExactly(1L));

            line.cut();
            sample.shifts().note(STAFF, shift);
            sample.shifts().note(STAFF, shift);
            assertThat(new Topic(sample.name()).sequencesOf(shift)).containsExactly(1L);
            assertThat(stored(sample, shift).getList("outbox", Document.class)).hasSize(2);

            line.mend();
            await().untilAsserted(
                            () -> assertThat(sample.ledger().counted(shift)).containsExactly(1L, 2L, 3L));
        }
    }

    /** The second instance, after the first has relayed something and stopped. */
    private static RunningSample twoOf(String name) {
        try (RunningSample one = RunningSample.named(name)) {
            RunningSample two = RunningSample.named(name);
            String shift = one.shifts().plan(STAFF, JIADING, "张律师");
            await().untilAsserted(() -> assertThat(two.ledger().counted(shift)).containsExactly(1L));
            return two;
        }
    }

    /** Somebody else is the relay, and does not renew. */
    private static void holdTheLease(RunningSample sample, Instant until) {
        await().until(() -> sample.bean(MongoDatabase.class)
                        .getCollection("leases")
                        .updateOne(
                                eq("_id", "outbox-relay"),
                                Updates.combine(Updates.set("holder", "dead"), Updates.set("until", Date.from(until))))
                        .getMatchedCount()
                == 1);
    }

    /** What the relay does up to the moment in which it would clear the outbox. */
    private static void dieAfterSending(RunningSample sample) {
        @SuppressWarnings("unchecked")
        KafkaTemplate<String, byte[]> kafka = sample.bean(KafkaTemplate.class);
        new OutboxPublisher(kafka, URI.create("/" + sample.name()))
                .publish(sample.name(), sample.shifts().collection().unsent(200));
    }

    private static void noteAtOnce(String shift, int notes, Shifts... instances) throws InterruptedException {
        try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < notes; i++) {
                Shifts desk = instances[i % instances.length];
                clerks.execute(() -> desk.note(STAFF, shift));
            }
        }
    }

    private static Document stored(RunningSample sample, String shift) {
        return sample.shifts().collection().find(shift).orElseThrow().state();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
