package org.publiclegal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    private static final int STORE_DISTANCE = 103;

    @TempDir
    private Path home;

    private final int port = RandomGenerator.getDefault().nextInt(31_000, 60_000);

    @Test
    void aPortInUseIsNamedAndTheDataStay() throws Exception {
        Path data = dataWith("receipt-key");

        try (ServerSocket taken = new ServerSocket(port + STORE_DISTANCE, 1, InetAddress.getLoopbackAddress());
                LauncherProcess launcher = start(data, "--fresh")) {
            assertThat(launcher.exit()).isEqualTo(1);
            assertThat(launcher.output())
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is in use; stop what uses it or choose other ports with --port.");
        }
        assertThat(data.resolve("receipt-key")).exists();
    }

    @Test
    void aFileInTheDirectorysPlaceIsNamed() throws Exception {
        Path file = Files.createFile(home.resolve("run"));

        try (LauncherProcess launcher = start(file)) {
            assertThat(launcher.exit()).isEqualTo(1);
            assertThat(launcher.output())
                    .isEqualTo(file + " can't be used as the data directory: " + file
                            + " is a file; mend that or choose another with --data.");
        }
    }

    @Test
    void aDirectoryOfSomebodyElseIsLeftAlone() throws Exception {
        Path letter = Files.createFile(home.resolve("letter.txt"));

        try (LauncherProcess launcher = start(home, "--fresh")) {
            assertThat(launcher.exit()).isEqualTo(1);
            assertThat(launcher.output())
                    .isEqualTo(home + " holds something else; choose another directory with --data.");
        }
        assertThat(letter).exists();
    }

    @Test
    void aDirectoryThatCantBeWrittenIsNamed() throws Exception {
        Path nowhere = Path.of("/proc/self/run");

        try (LauncherProcess launcher = start(nowhere)) {
            assertThat(launcher.exit()).isEqualTo(1);
            assertThat(launcher.output().lines()).singleElement().asString().startsWith(nowhere + " can't be used");
        }
    }

    @Test
    void anImpossiblePortIsRefused() throws Exception {
        try (LauncherProcess launcher = LauncherProcess.start(home, "--data=" + home.resolve("run"), "--port=80")) {
            assertThat(launcher.exit()).isEqualTo(1);
            assertThat(launcher.output()).isEqualTo("The port must be between 1024 and 65000, not 80.");
        }
    }

    @Test
    void aDamagedStoreFileIsNamed() throws Exception {
        Path data = dataWith("receipt-key");
        Files.createDirectories(data.resolve("store"));
        Files.writeString(data.resolve("store/store.mv"), "not a store ".repeat(2_000));

        try (LauncherProcess launcher = start(data)) {
            assertThat(launcher.exit()).isEqualTo(1);
            assertThat(launcher.output())
                    .contains("store stopped while starting")
                    .contains("The store in " + data.resolve("store") + " can't be opened");
            assertThat(data.resolve("processes.json")).doesNotExist();
        }
    }

    @Test
    void aSecondLauncherOnTheSameDirectoryIsRefused() throws Exception {
        Path data = home.resolve("run");

        try (LauncherProcess first = start(data).untilReady();
                LauncherProcess second = LauncherProcess.start(home, "--data=" + data, "--port=" + (port + 2_000))) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.output()).isEqualTo("The platform already runs on " + data + "; stop it first.");
            assertThat(first.output()).doesNotContain("stopped");
        }
    }

    @Test
    void aSecondStartFindsAllDataAndAFreshOneNone() throws Exception {
        Path data = home.resolve("run");
        try (LauncherProcess first = start(data).untilReady()) {
            insert("a");
            first.signal("TERM");
            assertThat(first.exit()).isEqualTo(143);
        }

        try (LauncherProcess second = start(data).untilReady()) {
            assertThat(count()).isEqualTo(1);
            second.signal("TERM");
            second.exit();
        }

        try (LauncherProcess fresh = start(data, "--fresh").untilReady()) {
            assertThat(count()).isZero();
            assertThat(fresh.output()).contains("store answers");
        }
    }

    @Test
    void aStopInTheMiddleOfAStartLeavesNothingRunning() throws Exception {
        Path data = home.resolve("run");

        try (LauncherProcess launcher = start(data).until("data in")) {
            launcher.signal("TERM");

            assertThat(launcher.exit()).isEqualTo(143);
            assertThat(launcher.output()).doesNotContain("while starting");
        }
        assertThat(data.resolve("processes.json")).doesNotExist();
    }

    @Test
    void aKilledLauncherLeavesNothingRunning() throws Exception {
        Path data = home.resolve("run");

        try (LauncherProcess launcher = start(data).untilReady()) {
            List<ProcessHandle> servers = LauncherProcess.servers(data);
            launcher.signal("KILL");
            launcher.exit();

            assertThat(servers).hasSize(1);
            servers.getFirst().onExit().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aServerThatDiesIsStartedAgain() throws Exception {
        Path data = home.resolve("run");

        try (LauncherProcess launcher = start(data).untilReady()) {
            LauncherProcess.servers(data).getFirst().destroyForcibly();

            launcher.until("store has stopped and is started again");
            assertThat(count()).isZero();
        }
    }

    @Test
    void itsOptionsAreTold() throws Exception {
        try (LauncherProcess launcher = LauncherProcess.start(home, "--help")) {
            assertThat(launcher.exit()).isZero();
            assertThat(launcher.output()).contains("--data", "--port", "--fresh", "--no-sample");
        }
    }

    private LauncherProcess start(Path data, String... more) throws IOException {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--data=" + data;
        arguments[1] = "--port=" + port;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return LauncherProcess.start(home, arguments);
    }

    private Path dataWith(String file) throws IOException {
        Path data = Files.createDirectories(home.resolve("run"));
        Files.createFile(data.resolve("public-legal-platform"));
        Files.createFile(data.resolve(file));
        return data;
    }

    private void insert(String id) {
        try (MongoClient client = client()) {
            matters(client).insertOne(new Document("_id", id));
        }
    }

    private long count() {
        try (MongoClient client = client()) {
            return matters(client).countDocuments();
        }
    }

    private MongoClient client() {
        return MongoClients.create(
                "mongodb://127.0.0.1:" + (port + STORE_DISTANCE) + "/?serverSelectionTimeoutMS=20000");
    }

    private static MongoCollection<Document> matters(MongoClient client) {
        return client.getDatabase("test").getCollection("matters");
    }
}
