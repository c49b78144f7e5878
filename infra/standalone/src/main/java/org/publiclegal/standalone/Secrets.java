package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are made once and kept in the data directory, readable by its owner only. */
public final class Secrets {

    private static final int BYTES = 32;

    private final Path directory;

    public Secrets(Path data) {
        this.directory = data.resolve("secrets");
    }

    /** Base64 of 32 random bytes. */
    public String get(String name) {
        Path file = directory.resolve(name);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(directory);
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
