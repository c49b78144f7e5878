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
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Sees to it that one set of servers runs for the whole build, whichever module's tests need it first. */
final class ServerProcesses {

    private static final Path BUILD =
            Path.of(System.getProperty("build.root", ".")).toAbsolutePath();
    private static final Path HOME = BUILD.resolve("target/test-servers");
    private static final Duration START = Duration.ofMinutes(4);

    private ServerProcesses() {}

    /** The port from which all addresses follow, of servers that answer. */
    static int port() {
        try {
            Files.createDirectories(HOME);
            Path lease = HOME.resolve("lease");
            try (FileChannel channel = FileChannel.open(
                            HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                int port = lock.isValid() && Files.exists(HOME.resolve("port"))
                        ? Integer.parseInt(Files.readString(HOME.resolve("port")))
                        : 0;
                touch(lease);
                renew(lease);
                return port != 0 && answers(port) ? port : start(lease);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A secret that the launcher made at the first start. */
    static String secret(int port, String name) {
        try {
            return Files.readString(data(port).resolve("secrets").resolve(name)).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Path data(int port) {
        return HOME.resolve("data-" + port);
    }

    private static int start(Path lease) throws IOException, InterruptedException {
        int port = RandomGenerator.getDefault().nextInt(20_000, 30_000);
        Path log = HOME.resolve("launcher-" + port + ".log");
        Path standalone = BUILD.resolve("infra/standalone/target");
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-Dproject=" + BUILD,
                        "-cp",
                        standalone.resolve("classes") + ":" + standalone.resolve("lib") + "/*",
                        "org.publiclegal.standalone.Launcher",
                        "--servers-only",
                        "--data=" + data(port),
                        "--port=" + port,
                        "--lease=" + lease)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Instant deadline = Instant.now().plus(START);
        while (!Files.readString(log).lines().toList().contains("ready")) {
            if (!launcher.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The servers for tests did not start:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
        Files.writeString(HOME.resolve("port"), Integer.toString(port));
        return port;
    }

    private static void renew(Path lease) {
        Thread.ofPlatform().daemon().name("test-servers-lease").start(() -> {
            try {
                while (true) {
                    touch(lease);
                    Thread.sleep(5_000);
                }
            } catch (IOException | InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void touch(Path lease) throws IOException {
        if (Files.notExists(lease)) {
            Files.createFile(lease);
        }
        Files.setLastModifiedTime(lease, FileTime.from(Instant.now()));
    }

    private static boolean answers(int port) {
        for (int each : new int[] {port + 100, port + 101, port + 103}) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), each), 500);
            } catch (IOException gone) {
                return false;
            }
        }
        return true;
    }
}
