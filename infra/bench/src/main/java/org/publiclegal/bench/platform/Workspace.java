package org.publiclegal.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory of one measurement, below the build's output, so that it lies on the disk that the platform would use.
 *
 * @param project the checkout
 */
public record Workspace(Path project, Path directory) {

    /** Deleted at the end, unless it is to be kept. */
    public static Workspace open(Ending ending, boolean keep) {
        Path project = Path.of(System.getProperty("project", ".")).toAbsolutePath();
        try {
            Path parent = Files.createDirectories(project.resolve("infra/bench/target"));
            Workspace workspace = new Workspace(project, Files.createTempDirectory(parent, "run-"));
            ending.then(keep ? workspace::tell : workspace::delete);
            return workspace;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path file(String name) {
        return directory.resolve(name);
    }

    private void tell() {
        System.err.println("Data and logs are kept in " + directory);
    }

    private void delete() {
        try {
            for (Path each : deepestFirst()) {
                Files.delete(each);
            }
        } catch (IOException | UncheckedIOException failed) {
            System.err.println(directory + " could not be deleted: " + failed.getMessage());
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
