package org.publiclegal.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The whole platform, started by its own start script with limits that a measurement does not reach. */
public final class Platform {

    /** The name of the process that starts all others. */
    public static final String LAUNCHER = "launcher";

    private static final String BEYOND_REACH = "100000000";
    private static final Map<String, String> LIMITS = Map.of(
            "GATEWAY_LIMITS_ADDRESS_REQUESTS", BEYOND_REACH,
            "GATEWAY_LIMITS_CLIENT_REQUESTS", BEYOND_REACH,
            "GATEWAY_LIMITS_SIGNIN_REQUESTS", BEYOND_REACH);
    private static final Duration TOUCH = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process launcher;
    private final Path data;
    private final Path log;
    private final Addresses addresses;

    private Platform(Process launcher, Path data, Path log, Addresses addresses) {
        this.launcher = launcher;
        this.data = data;
        this.log = log;
        this.addresses = addresses;
    }

    /** Returns at once; stopped at the end, and by itself should the bench be killed. */
    public static Platform start(Workspace workspace, int port, Ending ending) {
        Path lease = workspace.file("lease");
        Path data = workspace.file("data");
        Path log = workspace.file("start.log");
        touchRegularly(lease);
        ProcessBuilder start = new ProcessBuilder(
                        workspace.project().resolve("start").toString(),
                        "--data=" + data,
                        "--port=" + port,
                        "--lease=" + lease)
                .directory(workspace.project().toFile());
        start.environment().putAll(LIMITS);
        return new Platform(Children.start(start, log, ending), data, log, new Addresses(port));
    }

    public Addresses addresses() {
        return addresses;
    }

    /** The launcher and what it has started so far. */
    public List<Member> members() {
        Path register = data.resolve("processes.json");
        List<Member> members = new ArrayList<>();
        members.add(new Member(LAUNCHER, launcher.pid(), addresses.port()));
        try {
            if (Files.exists(register)) {
                members.addAll(List.of(JSON.readValue(Files.readString(register), Member[].class)));
            }
            return members;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Optional<Member> member(String name) {
        return members().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * Waits until the start is done with the sample consultations, which it hands in while the platform is in use already.
     * It tells so, also when not all went in.
     */
    public void awaitSample(Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        while (!Children.said(log, "sample consultations")) {
            requireAlive();
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new CannotMeasure("After " + limit.toSeconds() + " s the sample consultations are not in; "
                        + "the platform said last: " + Children.lastLine(log));
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Refuses to go on when the launcher has given up. */
    public void requireAlive() {
        if (!launcher.isAlive()) {
            throw new CannotMeasure("The platform has stopped; it said last: " + Children.lastLine(log));
        }
    }

    public void stop() {
        Children.stop(launcher);
    }

    private static void touchRegularly(Path lease) {
        try {
            if (Files.notExists(lease)) {
                Files.createFile(lease);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().name("lease").start(() -> {
            try {
                while (Files.exists(lease)) {
                    Files.setLastModifiedTime(lease, FileTime.from(Instant.now()));
                    Thread.sleep(TOUCH);
                }
            } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
