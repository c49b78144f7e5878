package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/** A file that is touched as long as some JVM lives that needs the servers; whoever runs them stops soon after. */
public final class Lease {

    /** Longer than a busy machine compiles between the tests of two modules. */
    private static final Duration TERM = Duration.ofMinutes(5);

    private final Path file;

    private Lease(Path file) {
        this.file = file;
    }

    public static Lease heldOn(Path file) {
        Lease lease = new Lease(file);
        lease.touch();
        Thread.ofPlatform().daemon().name("launcher-lease").start(lease::renew);
        return lease;
    }

    public Path file() {
        return file;
    }

    /** Returns when nobody has touched the file for 5 minutes, or it is gone. */
    public static void awaitEnd(Path file) throws InterruptedException {
        try {
            while (Files.exists(file)
                    && Files.getLastModifiedTime(file).toInstant().plus(TERM).isAfter(Instant.now())) {
                Thread.sleep(1_000);
            }
        } catch (IOException gone) {
            return;
        }
    }

    private void renew() {
        try {
            while (true) {
                Thread.sleep(5_000);
                touch();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void touch() {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
