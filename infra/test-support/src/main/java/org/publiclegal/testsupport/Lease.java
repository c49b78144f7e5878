package org.publiclegal.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** A file that is touched as long as this JVM lives; a launcher that is told of it stops soon after. */
final class Lease {

    private final Path file;

    private Lease(Path file) {
        this.file = file;
    }

    static Lease heldOn(Path file) {
        Lease lease = new Lease(file);
        lease.touch();
        Thread.ofPlatform().daemon().name("launcher-lease").start(lease::renew);
        return lease;
    }

    Path file() {
        return file;
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
