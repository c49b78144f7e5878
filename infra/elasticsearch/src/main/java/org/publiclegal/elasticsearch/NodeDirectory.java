package org.publiclegal.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The directory that keeps everything of a node, its configuration included. */
record NodeDirectory(Path path) {

    private static final String LOGGING = "log4j2.properties";

    /** Makes what is not there yet. */
    static NodeDirectory prepared(Path path) throws IOException {
        NodeDirectory directory = new NodeDirectory(path);
        Files.createDirectories(directory.data());
        Files.createDirectories(directory.config());
        try (InputStream logging = Objects.requireNonNull(NodeDirectory.class.getResourceAsStream(LOGGING), LOGGING)) {
            Files.copy(logging, directory.config().resolve(LOGGING), StandardCopyOption.REPLACE_EXISTING);
        }
        return directory;
    }

    Path config() {
        return path.resolve("config");
    }

    Path data() {
        return path.resolve("data");
    }
}
