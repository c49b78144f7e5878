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
import org.publiclegal.standalone.Lease;

/** What runs the servers of the tests, or the whole platform, as a process of its own. */
public final class LauncherProcess {

    static final Path BUILD = Path.of(System.getProperty("build.root", ".")).toAbsolutePath();
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
        return start(
                home,
                port,
                launcher(home, port, lease),
                environment,
                "sample consultations handed in; some are answered and rated");
    }

    /** Starts the servers only, until nobody holds the lease any more: in containers if there is an engine for them. */
    static LauncherProcess ofServers(Path home, Lease lease) throws IOException, InterruptedException {
        int port = RandomGenerator.getDefault().nextInt(20_000, 30_000);
        List<String> command = new ArrayList<>();
        if (ContainerServers.canRun()) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), ContainerServers.class.getName()));
            command.addAll(List.of(
                    Integer.toString(port),
                    data(home, port).toString(),
                    lease.file().toString()));
        } else {
            command.addAll(launcher(home, port, lease));
            command.add("--servers-only");
        }
        return start(home, port, command, Map.of(), "ready");
    }

    /** Where what runs at a port keeps everything. */
    static Path data(Path home, int port) {
        return home.resolve("data-" + port);
    }

    private static List<String> launcher(Path home, int port, Lease lease) {
        Path standalone = BUILD.resolve("infra/standalone/target");
        return List.of(
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dproject=" + BUILD,
                "-cp",
                standalone.resolve("classes") + ":" + standalone.resolve("lib") + "/*",
                "org.publiclegal.standalone.Launcher",
                "--data=" + data(home, port),
                "--port=" + port,
                "--lease=" + lease.file());
    }

    private static LauncherProcess start(
            Path home, int port, List<String> arguments, Map<String, String> environment, String lastLine)
            throws IOException, InterruptedException {
        Path log = home.resolve("launcher-" + port + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
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
