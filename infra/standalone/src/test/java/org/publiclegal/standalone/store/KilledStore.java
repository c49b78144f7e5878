package org.publiclegal.standalone.store;

import static com.mongodb.client.model.Filters.gte;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.bson.Document;

/** A store in its own process that is killed without warning while four writers write, and then opened again. */
final class KilledStore implements AutoCloseable {

    private static final int WRITERS = 4;

    private final Path directory;
    private final int port;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private Process process;

    KilledStore(Path directory) throws IOException, InterruptedException {
        this.directory = directory;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = start();
    }

    void writeForAWhileThenKill() throws InterruptedException, IOException {
        try (MongoClient client = client();
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            MongoCollection<Document> matters = client.getDatabase("test").getCollection("matters");
            matters.createIndex(Indexes.ascending("n"));
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> writeUntilGone(matters));
            }
            Thread.sleep(1_500);
            process.destroyForcibly().waitFor();
        }
        process = start();
    }

    /** Stops it in order and opens it again. */
    void restart() throws IOException {
        close();
        process = start();
    }

    MongoClient client() {
        return MongoClients.create(address());
    }

    Path file() {
        return directory.resolve("store.mv");
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Acknowledged writes that are in the collection no more, or in its index no more. */
    List<String> lost() {
        try (MongoClient client = client()) {
            MongoCollection<Document> matters = client.getDatabase("test").getCollection("matters");
            Set<String> stored = new HashSet<>();
            matters.find().map(each -> each.getString("_id")).into(stored);
            Set<String> indexed = new HashSet<>();
            matters.find(gte("n", 0)).map(each -> each.getString("_id")).into(indexed);
            stored.retainAll(indexed);
            List<String> lost = new ArrayList<>(acknowledged);
            lost.removeAll(stored);
            return lost;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void writeUntilGone(MongoCollection<Document> matters) {
        try {
            for (int n = 0; ; n++) {
                String id = UUID.randomUUID().toString();
                matters.insertOne(new Document("_id", id).append("n", n));
                acknowledged.add(id);
            }
        } catch (MongoException gone) {
            return;
        }
    }

    private String address() {
        return "mongodb://127.0.0.1:" + port
                + "/?serverSelectionTimeoutMS=15000&socketTimeoutMS=60000&retryWrites=false";
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedStoreProcess.class.getName(),
                        directory.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
