package org.publiclegal.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** A node in its own process, asked over HTTP. */
final class NodeProcess implements AutoCloseable {

    private static final Path TARGET = Path.of(System.getProperty("build.root"), "infra/elasticsearch/target");
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Path log;
    private final Process process;

    private NodeProcess(Path directory, int port) throws IOException {
        this.port = port;
        this.log = Files.createTempFile(directory.getParent(), "node", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(new Distribution(TARGET).node(directory, port, port + 1));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    static NodeProcess start(Path directory) throws IOException {
        return new NodeProcess(directory, RandomGenerator.getDefault().nextInt(31_000, 60_000));
    }

    NodeProcess untilReady() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The node did not get ready:\n" + output());
            }
            Thread.sleep(100);
        }
        return this;
    }

    HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    String get(String path) throws IOException, InterruptedException {
        return send("GET", path, "").body();
    }

    String output() throws IOException {
        return Files.readString(log).strip();
    }

    int port() {
        return port;
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It still runs");
        }
        return process.exitValue();
    }

    int terminate() throws InterruptedException {
        process.destroy();
        return exit();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        exit();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private boolean answers() throws InterruptedException {
        try {
            return send("GET", "/_cluster/health?wait_for_status=yellow&timeout=20s", "")
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
