package org.publiclegal.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this machine must offer. */
final class Machine {

    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    static void requirePortsFree(List<Integer> ports) {
        for (int port : ports) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException taken) {
                throw new CannotStart(
                        "Port " + port + " is in use; stop what uses it or choose other ports with --port.");
            }
        }
    }

    /** Passes where the system does not tell how much memory is available. */
    static void requireMemory(int megabytes) {
        try {
            long available = Files.readAllLines(MEMORY).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
            if (available < megabytes) {
                throw new CannotStart(
                        "Only " + available + " MB of memory are available; the platform needs " + megabytes + " MB.");
            }
        } catch (IOException untold) {
            return;
        }
    }
}
