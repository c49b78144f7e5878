package org.publiclegal.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.publiclegal.standalone.Lease;
import org.publiclegal.standalone.Secrets;

/** Sees to it that one set of servers runs for the whole build, whichever module's tests need it first. */
final class ServerProcesses {

    private static final Path HOME = LauncherProcess.BUILD.resolve("target/test-servers");

    private ServerProcesses() {}

    /** The port from which all addresses follow, of servers that answer. */
    static int port() {
        try {
            Files.createDirectories(HOME);
            Path known = HOME.resolve("port");
            try (FileChannel channel = FileChannel.open(
                            HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                int port = lock.isValid() && Files.exists(known) ? Integer.parseInt(Files.readString(known)) : 0;
                Lease lease = Lease.heldOn(HOME.resolve("lease"));
                if (port != 0 && answers(port)) {
                    return port;
                }
                int fresh = LauncherProcess.ofServers(HOME, lease).port();
                Files.writeString(known, Integer.toString(fresh));
                return fresh;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A secret that was made when the servers were first started. */
    static String secret(int port, String name) {
        return new Secrets(LauncherProcess.data(HOME, port)).get(name);
    }

    private static boolean answers(int port) {
        for (int each : new int[] {port + 100, port + 101, port + 103, port + 104}) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), each), 500);
            } catch (IOException gone) {
                return false;
            }
        }
        return true;
    }
}
