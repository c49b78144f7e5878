package org.publiclegal.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {

    private static final int WRITERS = 4;
    private static final Pattern ID = Pattern.compile("\"_id\":\"([^\"]*)\"");

    @TempDir
    private Path home;

    @Test
    void whatWasAcknowledgedOutlivesAStopAndAKill() throws Exception {
        Path directory = home.resolve("elasticsearch");
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (NodeProcess node = NodeProcess.start(directory).untilReady()) {
            node.send("PUT", "/matters", "{\"settings\": {\"number_of_replicas\": 0}}");
            write(node, "first", acknowledged);

            assertThat(node.terminate()).isEqualTo(143);
            assertThat(node.output()).contains("closed").doesNotContain("did not close in order");
        }

        try (NodeProcess node = NodeProcess.start(directory).untilReady()) {
            assertThat(stored(node)).containsExactly("first");
            writeForAWhileThenKill(node, acknowledged);
        }

        try (NodeProcess node = NodeProcess.start(directory).untilReady()) {
            assertThat(acknowledged).hasSizeGreaterThan(10);
            assertThat(stored(node)).containsAll(acknowledged);
        }
    }

    @Test
    void aSecondNodeOnTheSameDirectoryEndsAndSaysWhy() throws Exception {
        Path directory = home.resolve("elasticsearch");
        try (NodeProcess first = NodeProcess.start(directory).untilReady();
                NodeProcess second = NodeProcess.start(directory)) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.output().lines().toList().getLast())
                    .startsWith("The node in " + directory + " can't be started: ")
                    .contains("lock");
            assertThat(first.get("/_cluster/health")).contains("\"status\":\"green\"");
        }
    }

    private static void writeForAWhileThenKill(NodeProcess node, Set<String> acknowledged) throws InterruptedException {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> writeUntilGone(node, acknowledged));
            }
            while (acknowledged.size() < 100) {
                Thread.sleep(20);
            }
            node.kill();
        }
    }

    private static void writeUntilGone(NodeProcess node, Set<String> acknowledged) {
        try {
            while (true) {
                write(node, UUID.randomUUID().toString(), acknowledged);
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(NodeProcess node, String id, Set<String> acknowledged)
            throws IOException, InterruptedException {
        int status = node.send("PUT", "/matters/_doc/" + id, "{\"text\": \"" + id + "\"}")
                .statusCode();
        if (status == 201) {
            acknowledged.add(id);
        }
    }

    private static Set<String> stored(NodeProcess node) throws IOException, InterruptedException {
        node.send("POST", "/matters/_refresh", "");
        return ID.matcher(node.get("/matters/_search?size=10000&_source=false"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
