package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The processes that run now, in the order of their start. What dies is started again; all are stopped backwards. */
final class Platform {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration CALM = Duration.ofMinutes(2);
    private static final int RESTARTS = 60;

    private final List<ServerProcess> processes = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Path register;
    private final Terminal terminal;
    private volatile boolean stopping;
    private long calmSince = System.nanoTime();

    Platform(Path register, Terminal terminal) {
        this.register = register;
        this.terminal = terminal;
    }

    /** Starts all side by side and returns when all answer. */
    void start(List<ServerProcess> some) throws InterruptedException {
        for (ServerProcess process : some) {
            synchronized (this) {
                if (stopping) {
                    throw new CannotStart("Stopped while starting.");
                }
                processes.add(process);
                process.start();
                writeRegister();
            }
        }
        for (ServerProcess process : some) {
            process.await(START);
            terminal.done(process.name() + " answers at port " + process.port());
        }
    }

    /** Restarts what has died. Returns when the platform is stopped; throws when something won't stay up. */
    void supervise() throws InterruptedException {
        while (!stopping) {
            for (ServerProcess process : processes) {
                if (!process.isAlive() && !stopping) {
                    restart(process);
                }
            }
            if (System.nanoTime() - calmSince > CALM.toNanos()) {
                restarts.clear();
            }
            Thread.sleep(200);
        }
    }

    boolean isStopping() {
        return stopping;
    }

    synchronized void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        for (ServerProcess process : processes.reversed()) {
            process.stop();
            terminal.done(process.name() + " stopped");
        }
        try {
            Files.deleteIfExists(register);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private void restart(ServerProcess process) throws InterruptedException {
        int count = restarts.merge(process.name(), 1, Integer::sum);
        if (count > RESTARTS) {
            throw new CannotStart(process.name() + " stopped " + count + " times; its log is " + process.log() + ".");
        }
        terminal.done(process.name() + " has stopped and is started again; its log is " + process.log());
        Thread.sleep(Math.min(5_000, 100L * count));
        synchronized (this) {
            if (!stopping) {
                process.start();
                calmSince = System.nanoTime();
                writeRegister();
            }
        }
    }

    private void writeRegister() {
        String json = processes.stream()
                .map(each -> "  {\"name\": \"%s\", \"pid\": %d, \"port\": %d}"
                        .formatted(each.name(), each.pid(), each.port()))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        Path fresh = register.resolveSibling(register.getFileName() + ".new");
        try {
            Files.writeString(fresh, json);
            Files.move(fresh, register, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
