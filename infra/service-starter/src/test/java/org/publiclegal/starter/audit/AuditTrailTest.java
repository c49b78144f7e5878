package org.publiclegal.starter.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.sample.RunningSample.JIADING;
import static org.publiclegal.sample.RunningSample.STAFF;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publiclegal.testsupport.RealServers;

class AuditTrailTest {

    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.123456Z");

    private final MongoClient client = MongoClients.create(RealServers.get().mongodbUri());
    private final MongoDatabase database = client.getDatabase("audit-" + UUID.randomUUID());
    private final MongoCollection<Document> stored = database.getCollection("audit");
    private final AuditTrail trail = new AuditTrail(database);

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Test
    void aTrailAsItWasWrittenIsIntact() {
        trail.append(entries(20));

        assertThat(trail.verify()).isEqualTo(new AuditVerification.Intact(20, at(20).getString("hash")));
    }

    @Test
    void entriesThatComeTwiceStandOnce() {
        List<Document> entries = entries(3);

        trail.append(entries);
        trail.append(entries);

        assertThat(stored.countDocuments()).isEqualTo(3);
    }

    @Test
    void instancesThatAppendAtOnceMakeOneChain() {
        AuditTrail ofAnotherInstance = new AuditTrail(database);

        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                AuditTrail each = i % 2 == 0 ? trail : ofAnotherInstance;
                String subject = "S-" + i;
                instances.execute(() -> each.append(List.of(entry(subject, 1))));
            }
        }

        assertThat(trail.verify())
                .isInstanceOfSatisfying(
                        AuditVerification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(40));
    }

    @ParameterizedTest
    @CsvSource({
        "body, {}",
        "actor, somebody-else",
        "operation, READ",
        "subject, S-99",
        "district, 310115",
        "previous, 0",
        "hash, 0"
    })
    void anEntryThatWasAlteredIsFound(String field, String value) {
        trail.append(entries(10));

        stored.updateOne(eq("number", 5L), Updates.set(field, value));

        assertThat(trail.verify()).isEqualTo(new AuditVerification.Broken(5));
    }

    @Test
    void aTimeThatWasAlteredIsFound() {
        trail.append(entries(10));

        stored.updateOne(eq("number", 5L), Updates.set("at", Date.from(AT.minusSeconds(1))));

        assertThat(trail.verify()).isEqualTo(new AuditVerification.Broken(5));
    }

    @Test
    void anEntryThatWasAlteredTogetherWithItsHashIsFoundAtTheNext() {
        trail.append(entries(10));
        Document fifth = at(5);
        String body = fifth.getString("body").replace("u-chen", "u-wang");

        stored.updateOne(
                eq("number", 5L),
                Updates.combine(
                        Updates.set("body", body),
                        Updates.set("actor", "u-wang"),
                        Updates.set("hash", AuditTrail.link(fifth.getString("previous"), body))));

        assertThat(trail.verify()).isEqualTo(new AuditVerification.Broken(6));
    }

    @Test
    void anEntryThatWasRemovedIsFound() {
        trail.append(entries(10));

        stored.deleteOne(eq("number", 5L));

        assertThat(trail.verify()).isEqualTo(new AuditVerification.Broken(5));
    }

    @Test
    void theOldestEntriesCantBeRemovedUnseen() {
        trail.append(entries(10));

        stored.deleteMany(eq("number", 1L));

        assertThat(trail.verify()).isEqualTo(new AuditVerification.Broken(1));
    }

    @ParameterizedTest
    @CsvSource({"-1, 11", "0, 11", "5, 6", "11, 11", "5000, 11"})
    void anEntryThatWasPutInIsFound(long number, long broken) {
        trail.append(entries(10));

        stored.insertOne(new Document(entry("S-x", 1))
                .append("_id", "forged")
                .append("number", number)
                .append("previous", AuditTrail.GENESIS)
                .append("hash", "f".repeat(64)));

        assertThat(trail.verify()).isEqualTo(new AuditVerification.Broken(broken));
    }

    @Test
    void anEntryThatWasPutInBetweenWithAllOthersMovedUpIsFound() {
        trail.append(entries(10));

        stored.updateMany(gte("number", 5L), Updates.inc("number", 1L));
        stored.insertOne(new Document(entry("S-x", 1))
                .append("_id", "forged")
                .append("number", 5L)
                .append("previous", at(4).getString("hash"))
                .append("hash", "f".repeat(64)));

        assertThat(trail.verify()).isEqualTo(new AuditVerification.Broken(5));
    }

    private Document at(long number) {
        return Objects.requireNonNull(stored.find(eq("number", number)).first());
    }

    private static List<Document> entries(int count) {
        List<Document> entries = new ArrayList<>();
        for (int version = 1; version <= count; version++) {
            entries.add(entry("S-1", version));
        }
        return entries;
    }

    private static Document entry(String subject, long version) {
        return new AuditEntries(Set.of())
                .entry(
                        subject,
                        version,
                        new Document("notes", version - 1),
                        new Document("notes", version),
                        new Command(STAFF, "NOTE_SHIFT", JIADING, AT));
    }
}
