package org.publiclegal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchTest {

    private static final int DISTANCE = 104;

    @TempDir
    private Path home;

    private final int port = RandomGenerator.getDefault().nextInt(31_000, 60_000);

    @Test
    void aSecondStartFindsTheIndexesOfTheFirst() throws Exception {
        try (LauncherProcess first = start().untilReady()) {
            assertThat(first.output()).contains("elasticsearch answers at port " + (port + DISTANCE));
            assertThat(send("PUT", "/laws/_doc/39", BodyPublishers.ofString("{}")))
                    .contains("\"result\":\"created\"");
            first.signal("TERM");
            assertThat(first.exit()).isEqualTo(143);
            assertThat(first.output()).contains("elasticsearch stopped");
        }

        try (LauncherProcess second = start().untilReady()) {
            assertThat(send("GET", "/laws/_doc/39", BodyPublishers.noBody())).contains("\"found\":true");
            second.signal("TERM");
            second.exit();
        }
    }

    @Test
    void aDamagedDirectoryIsNamed() throws Exception {
        Path state = Files.createDirectories(home.resolve("run/elasticsearch/data/_state"));
        Files.createFile(home.resolve("run/public-legal-platform"));
        Files.writeString(state.resolve("node-0.st"), "not a state ".repeat(20));

        try (LauncherProcess launcher = start()) {
            assertThat(launcher.exit()).isEqualTo(1);
            assertThat(launcher.output())
                    .contains("elasticsearch stopped while starting; its log is ")
                    .contains("The node in " + home.resolve("run/elasticsearch") + " can't be started: ");
        }
    }

    private LauncherProcess start() throws IOException {
        return LauncherProcess.startOnly("ELASTICSEARCH_URIS", home, "--data=" + home.resolve("run"), "--port=" + port);
    }

    private String send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (port + DISTANCE) + path))
                    .header("Content-Type", "application/json")
                    .method(method, body)
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
