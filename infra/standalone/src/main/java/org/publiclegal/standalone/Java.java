package org.publiclegal.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of this very JDK. */
final class Java {

    private static final Path BINARY = Path.of(System.getProperty("java.home"), "bin", "java");

    private Java() {}

    /** A JVM with a bounded heap and the collector that suits small heaps on few cores. */
    static List<String> bounded(int heapMegabytes, List<String> rest) {
        List<String> command = new ArrayList<>(List.of(
                BINARY.toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        command.addAll(rest);
        return command;
    }
}
