package org.publiclegal.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The directory that keeps everything, held by one launcher at a time. */
final class DataDirectory implements AutoCloseable {

    private static final String MARK = "public-legal-platform";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens or makes it. Refuses a directory that is not ours or is in use. */
    static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            Path mark = path.resolve(MARK);
            if (Files.notExists(mark) && !isEmpty(path)) {
                throw new CannotStart(path + " holds something else; choose another directory with --data.");
            }
            FileChannel channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock(path, channel);
            Files.createDirectories(path.resolve("logs"));
            return new DataDirectory(path, channel);
        } catch (IOException unusable) {
            throw unusable(path, unusable);
        }
    }

    /** Deletes all that is in it. */
    void empty() {
        try {
            empty(path);
            Files.createDirectories(path.resolve("logs"));
        } catch (IOException unusable) {
            throw unusable(path, unusable);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // The lock goes with the process.
        }
    }

    private static CannotStart unusable(Path path, IOException failure) {
        String reason = switch (failure) {
            case FileAlreadyExistsException file -> file.getFile() + " is a file";
            case AccessDeniedException denied -> denied.getFile() + " may not be written by this user";
            default -> failure.getMessage();
        };
        return new CannotStart(path + " can't be used as the data directory: " + reason
                + "; mend that or choose another with --data.");
    }

    private static void lock(Path path, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Told below, as when it is another process.
        }
        channel.close();
        throw new CannotStart("The platform already runs on " + path + "; stop it first.");
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void empty(Path path) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            if (!each.equals(path) && !each.getFileName().toString().equals(MARK)) {
                Files.delete(each);
            }
        }
    }
}
