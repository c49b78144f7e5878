package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One process of the platform with its log. Started, awaited, restarted and stopped by one thread at a time. */
final class ServerProcess {

    private static final Pattern STACK_FRAME = Pattern.compile("\\s+(at |\\.\\.\\. )");
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final int port;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final BooleanSupplier ready;
    private volatile @Nullable Process process;

    ServerProcess(
            String name,
            int port,
            List<String> command,
            Map<String, String> environment,
            Path logs,
            BooleanSupplier ready) {
        this.name = name;
        this.port = port;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = logs.resolve(name + ".log");
        this.ready = ready;
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    Path log() {
        return log;
    }

    void start() {
        ProcessBuilder builder = new ProcessBuilder(Watchdog.around(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean isAlive() {
        Process running = process;
        return running != null && running.isAlive();
    }

    long pid() {
        Process running = process;
        return running == null ? 0 : running.pid();
    }

    /** Waits until it answers; says in one sentence when it died or took too long. */
    void await(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!isAlive()) {
                throw new CannotStart(name + " stopped while starting; its log is " + log + lastLine());
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart(
                        name + " did not answer within " + limit.toSeconds() + " s; its log is " + log + lastLine());
            }
            Thread.sleep(100);
        }
    }

    void stop() {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private String lastLine() {
        try {
            return Files.readAllLines(log).reversed().stream()
                    .filter(line ->
                            !line.isBlank() && !STACK_FRAME.matcher(line).lookingAt())
                    .findFirst()
                    .map(line -> ". Its last line: " + line)
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }
}
