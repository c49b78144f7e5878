package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A launcher in its own process. All servers but one are said to be elsewhere, so that it is quick. */
final class LauncherProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Map<String, String> ELSEWHERE = Map.of(
            "KAFKA_BOOTSTRAP_SERVERS", "elsewhere:9092",
            "MONGODB_URI", "mongodb://elsewhere",
            "ELASTICSEARCH_URIS", "http://elsewhere:9200",
            "KEYCLOAK_ISSUER_URI", "http://elsewhere/realms/public-legal");
    private static final Pattern PID = Pattern.compile("\"pid\": (\\d+)");

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the store only. */
    static LauncherProcess start(Path home, String... arguments) throws IOException {
        return startOnly("MONGODB_URI", home, arguments);
    }

    /** Starts the server only whose address this variable would tell. */
    static LauncherProcess startOnly(String variable, Path home, String... arguments) throws IOException {
        Path output = Files.createTempFile(home, "launcher", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dproject=" + System.getProperty("build.root"),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--servers-only"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(ELSEWHERE);
        builder.environment().remove(variable);
        return new LauncherProcess(builder.start(), output);
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It still runs: " + output());
        }
        return process.exitValue();
    }

    LauncherProcess untilReady() throws InterruptedException {
        return until("ready");
    }

    LauncherProcess until(String told) throws InterruptedException {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!output().contains(told)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("It never said " + told + ": " + output());
            }
            Thread.sleep(20);
        }
        return this;
    }

    String output() {
        try {
            return Files.readString(output).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The processes that it has started on the directory. */
    static List<ProcessHandle> servers(Path data) throws IOException {
        return PID.matcher(Files.readString(data.resolve("processes.json")))
                .results()
                .flatMap(match -> ProcessHandle.of(Long.parseLong(match.group(1))).stream())
                .toList();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
