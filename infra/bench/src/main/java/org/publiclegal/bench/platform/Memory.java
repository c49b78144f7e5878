package org.publiclegal.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Memory of one process, in kilobytes.
 *
 * @param proportional each shared page divided by the number of its users; as much as resident where it is not readable
 */
public record Memory(long resident, long proportional) {

    static final Memory NONE = new Memory(0, 0);

    /** Nothing for a process that is gone. */
    public static Memory of(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        long resident = kilobytes(process.resolve("status"), "VmRSS:").orElse(0);
        return new Memory(
                resident, kilobytes(process.resolve("smaps_rollup"), "Pss:").orElse(resident));
    }

    public Memory plus(Memory other) {
        return new Memory(resident + other.resident, proportional + other.proportional);
    }

    private static OptionalLong kilobytes(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }
}
