package org.publiclegal.standalone.store;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    @TempDir
    private Path directory;

    private EmbeddedStore store;
    private MongoClient client;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(
                directory.resolve("store.mv"), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = MongoClients.create(store.connectionString());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void anIndexChangesNoAnswer() {
        MongoCollection<Document> plain = filled("plain");
        MongoCollection<Document> indexed = filled("indexed");
        indexed.createIndex(Indexes.ascending("district", "open", "due"));
        indexed.createIndex(Indexes.ascending("words"));
        indexed.createIndex(Indexes.ascending("received"), new IndexOptions().sparse(true));

        for (Bson query : List.of(
                and(eq("district", "d1"), eq("open", true)),
                and(eq("district", "d2"), gte("due", 3), lt("due", 7)),
                and(in("district", "d1", "d3"), eq("open", false)),
                all("words", "w1", "w2"),
                gte("received", new Date(50_000)),
                eq("district", null))) {
            for (Bson order : List.of(
                    Sorts.ascending("due", "_id"),
                    Sorts.descending("due", "_id"),
                    Sorts.orderBy(Sorts.ascending("due"), Sorts.descending("_id")))) {
                assertThat(ids(indexed, query, order, 7, 25)).isEqualTo(ids(plain, query, order, 7, 25));
            }
        }
    }

    @Test
    void anIndexFollowsUpdatesAndDeletions() {
        MongoCollection<Document> matters = client.getDatabase("test").getCollection("matters");
        matters.createIndex(Indexes.ascending("district", "due"));
        matters.insertMany(List.of(
                new Document("_id", "a").append("district", "d1").append("due", 1),
                new Document("_id", "b").append("district", "d1").append("due", 2),
                new Document("_id", "c").append("district", "d1").append("due", 3)));

        matters.updateOne(eq("_id", "a"), Updates.set("due", 9));
        matters.updateOne(eq("_id", "b"), Updates.set("district", "d2"));
        matters.deleteOne(eq("_id", "c"));

        assertThat(ids(matters, eq("district", "d1"), Sorts.ascending("due"), 0, 10))
                .containsExactly("a");
        assertThat(ids(matters, eq("district", "d2"), Sorts.ascending("due"), 0, 10))
                .containsExactly("b");
    }

    @Test
    void whatIsUniqueStaysUnique() {
        MongoCollection<Document> matters = client.getDatabase("test").getCollection("matters");
        matters.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        matters.insertOne(new Document("_id", "a").append("key", "k"));
        matters.insertOne(new Document("_id", "b"));
        matters.insertOne(new Document("_id", "c"));

        assertThatThrownBy(() -> matters.insertOne(new Document("_id", "d").append("key", "k")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void aPatternFindsWhatIsUnique() {
        MongoCollection<Document> matters = client.getDatabase("test").getCollection("matters");
        matters.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        matters.insertMany(
                List.of(new Document("_id", "a").append("key", "Q-1"), new Document("_id", "b").append("key", "R-1")));

        assertThat(ids(matters, regex("key", "^Q"), Sorts.ascending("_id"), 0, 10))
                .containsExactly("a");
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        Path other = directory.resolve("other.mv");
        try (MVStore before = MVStore.open(other.toString())) {
            before.openMap("databases.test.matters").put("a", "b");
            before.commit();
        }

        assertThatThrownBy(() -> EmbeddedStore.open(other, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)))
                .isInstanceOf(MVStoreException.class)
                .hasMessageContaining("format");
    }

    @Test
    void ofManyWritersWithOneVersionExactlyOneWins() throws Exception {
        MongoCollection<Document> matters = client.getDatabase("test").getCollection("matters");
        matters.insertOne(new Document("_id", "a").append("version", 1L));
        ConcurrentLinkedQueue<Long> matched = new ConcurrentLinkedQueue<>();

        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                writers.execute(() -> matched.add(
                        matters.updateOne(and(eq("_id", "a"), eq("version", 1L)), Updates.set("version", 2L))
                                .getMatchedCount()));
            }
        }

        assertThat(matched).containsOnlyOnce(1L).hasSize(8);
    }

    @Test
    void filesComeBackAsTheyWentIn() throws IOException {
        byte[] content = new byte[3_000_000];
        new Random(1).nextBytes(content);
        var bucket = GridFSBuckets.create(client.getDatabase("test"), "attachments");

        var id = bucket.uploadFromStream("photo.jpg", new ByteArrayInputStream(content));

        ByteArrayOutputStream back = new ByteArrayOutputStream();
        bucket.downloadToStream(id, back);
        assertThat(back.toByteArray()).isEqualTo(content);
    }

    @Test
    void documentsAndIndexesAreThereAfterReopening() {
        filled("matters").createIndex(Indexes.ascending("district", "due"));
        List<String> before = ids(
                client.getDatabase("test").getCollection("matters"),
                eq("district", "d1"),
                Sorts.ascending("due", "_id"),
                0,
                50);

        close();
        open();

        MongoCollection<Document> matters = client.getDatabase("test").getCollection("matters");
        assertThat(matters.listIndexes().into(new ArrayList<>())).hasSize(2);
        assertThat(ids(matters, eq("district", "d1"), Sorts.ascending("due", "_id"), 0, 50))
                .isEqualTo(before);
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        for (int kill = 0; kill < 3; kill++) {
            try (KilledStore killed = new KilledStore(directory.resolve("killed"))) {
                killed.writeForAWhileThenKill();
                assertThat(killed.lost()).isEmpty();
            }
        }
    }

    private MongoCollection<Document> filled(String name) {
        MongoCollection<Document> collection = client.getDatabase("test").getCollection(name);
        Random random = new Random(7);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Document document = new Document("_id", "m%04d".formatted(i))
                    .append("open", random.nextBoolean())
                    .append("due", random.nextInt(10))
                    .append("words", List.of("w" + random.nextInt(3), "w" + random.nextInt(3)));
            if (random.nextInt(10) > 0) {
                document.append("district", "d" + random.nextInt(4));
            }
            if (random.nextInt(4) > 0) {
                document.append("received", Date.from(Instant.ofEpochMilli(random.nextInt(100_000))));
            }
            documents.add(document);
        }
        collection.insertMany(documents);
        return collection;
    }

    private static List<String> ids(MongoCollection<Document> from, Bson query, Bson order, int skip, int limit) {
        return from.find(query)
                .sort(order)
                .skip(skip)
                .limit(limit)
                .maxTime(10, TimeUnit.SECONDS)
                .map(each -> each.getString("_id"))
                .into(new ArrayList<>());
    }
}
