package org.publiclegal.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes that a measurement starts. */
public final class Children {

    private static final Duration GRACE = Duration.ofSeconds(90);

    private Children() {}

    /** Starts it with its output in a log; it is stopped at the end. */
    public static Process start(ProcessBuilder builder, Path log, Ending ending) {
        try {
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            ending.then(() -> stop(process));
            return process;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks it to stop; what is left of it and its own children after a while is killed. */
    public static void stop(Process process) {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    static boolean said(Path log, String words) {
        try {
            return Files.readString(log).contains(words);
        } catch (IOException unreadable) {
            return false;
        }
    }

    static String lastLine(Path log) {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank())
                    .reduce((_, later) -> later)
                    .orElse("nothing");
        } catch (IOException unreadable) {
            return "nothing";
        }
    }
}
