package org.publiclegal.standalone.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;

/** Measures the embedded store as a process: loading, a sorted list warm and cold, and kills. */
final class StoreMeasurement {

    private static final int BATCH = 500;
    private static final int QUERIES = 50;

    private StoreMeasurement() {}

    /** Arguments: an empty directory, how many documents, how many kills. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        int documents = Integer.parseInt(arguments[1]);
        int kills = Integer.parseInt(arguments[2]);
        try (KilledStore store = new KilledStore(directory.resolve("queried"))) {
            load(store, documents);
            list("warm", store);
            store.restart();
            list("cold", store);
        }
        lost(directory, kills);
    }

    private static void load(KilledStore store, int documents) throws IOException {
        try (MongoClient client = store.client()) {
            MongoCollection<Document> matters = matters(client);
            matters.createIndex(Indexes.ascending("district", "state", "due"));
            matters.createIndex(Indexes.ascending("district", "received"));
            Random random = new Random(7);
            long begin = System.nanoTime();
            for (int from = 0; from < documents; from += BATCH) {
                List<Document> batch = new ArrayList<>();
                for (int i = from; i < Math.min(documents, from + BATCH); i++) {
                    batch.add(matter(random));
                }
                matters.insertMany(batch);
            }
            System.out.printf(
                    Locale.ROOT,
                    "load %,d in batches of %d: %.1f s%n",
                    documents,
                    BATCH,
                    (System.nanoTime() - begin) / 1e9);
        }
        System.out.printf(Locale.ROOT, "on disk %,d MB%n", Files.size(store.file()) / 1_000_000);
    }

    private static void list(String how, KilledStore store) {
        try (MongoClient client = store.client()) {
            MongoCollection<Document> matters = matters(client);
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            double[] milliseconds = new double[QUERIES];
            for (int i = 0; i < QUERIES; i++) {
                long begin = System.nanoTime();
                int found = matters.find(and(eq("district", "d" + i % 16), eq("state", "s" + i % 5)))
                        .sort(Sorts.ascending("due", "_id"))
                        .limit(20)
                        .into(new ArrayList<>())
                        .size();
                milliseconds[i] = (System.nanoTime() - begin) / 1e6;
                if (found == 0) {
                    throw new IllegalStateException("Nothing found");
                }
            }
            double first = milliseconds[0];
            Arrays.sort(milliseconds);
            System.out.printf(
                    Locale.ROOT,
                    "list, %s: first %.1f ms, median %.1f ms, worst %.1f ms%n",
                    how,
                    first,
                    milliseconds[QUERIES / 2],
                    milliseconds[QUERIES - 1]);
        }
    }

    private static void lost(Path directory, int kills) throws IOException, InterruptedException {
        int lost = 0;
        int acknowledged = 0;
        try (KilledStore store = new KilledStore(directory.resolve("killed"))) {
            for (int kill = 0; kill < kills; kill++) {
                store.writeForAWhileThenKill();
                lost = Math.max(lost, store.lost().size());
                acknowledged = store.acknowledged();
            }
        }
        System.out.printf(Locale.ROOT, "kills %d, acknowledged %,d, lost %d%n", kills, acknowledged, lost);
    }

    private static Document matter(Random random) {
        return new Document(
                        "_id",
                        UUID.nameUUIDFromBytes(Long.toString(random.nextLong())
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString())
                .append("version", 1L)
                .append("district", "d" + random.nextInt(16))
                .append("state", "s" + random.nextInt(5))
                .append("due", Date.from(Instant.ofEpochSecond(1_700_000_000L + random.nextInt(50_000_000))))
                .append("received", Date.from(Instant.ofEpochSecond(1_700_000_000L + random.nextInt(50_000_000))))
                .append("text", "劳动合同到期不续签，单位是否应当支付经济补偿金？".repeat(10))
                .append("words", List.of("劳动", "合同", "补偿"))
                .append("outbox", List.of());
    }

    private static MongoCollection<Document> matters(MongoClient client) {
        return client.getDatabase("test").getCollection("matters");
    }
}
