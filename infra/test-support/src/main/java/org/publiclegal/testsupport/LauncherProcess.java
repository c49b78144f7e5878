package org.publiclegal.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** The launcher as a process of its own, from what the build has made. */
public final class LauncherProcess {

    private static final Path BUILD =
            Path.of(System.getProperty("build.root", ".")).toAbsolutePath();
    private static final Duration START = Duration.ofMinutes(10);

    private final Process process;
    private final int port;

    private LauncherProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the whole platform with all of its samples. It stops when {@link #stop} is called or this JVM is gone. */
    public static LauncherProcess ofPlatform(Path home, Map<String, String> environment)
            throws IOException, InterruptedException {
        int port = RandomGenerator.getDefault().nextInt(10_000, 19_000);
        Files.createDirectories(home);
        Lease lease = Lease.heldOn(home.resolve("lease-" + port));
        return start(home, port, lease, environment, "sample consultations handed in; some are answered and rated");
    }

    /** Starts the servers only, until nobody holds the lease any more. */
    static LauncherProcess ofServers(Path home, Lease lease) throws IOException, InterruptedException {
        int port = RandomGenerator.getDefault().nextInt(20_000, 30_000);
        return start(home, port, lease, Map.of(), "ready", "--servers-only");
    }

    private static LauncherProcess start(
            Path home, int port, Lease lease, Map<String, String> environment, String lastLine, String... options)
            throws IOException, InterruptedException {
        Path log = home.resolve("launcher-" + port + ".log");
        Path standalone = BUILD.resolve("infra/standalone/target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Dproject=" + BUILD,
                "-cp",
                standalone.resolve("classes") + ":" + standalone.resolve("lib") + "/*",
                "org.publiclegal.standalone.Launcher",
                "--data=" + home.resolve("data-" + port),
                "--port=" + port,
                "--lease=" + lease.file()));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        LauncherProcess launcher = new LauncherProcess(builder.start(), port);
        launcher.await(log, lastLine);
        return launcher;
    }

    /** The gateway's port; all others follow it. */
    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** Stops everything in order, as Ctrl-C does. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void await(Path log, String lastLine) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(START);
        while (Files.readString(log).lines().noneMatch(line -> line.endsWith(lastLine))) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroy();
                throw new IllegalStateException("The launcher did not get ready:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }
}
