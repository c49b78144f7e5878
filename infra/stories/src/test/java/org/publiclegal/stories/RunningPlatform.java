package org.publiclegal.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.publiclegal.testsupport.LauncherProcess;

/** The whole platform as the build has packaged it, started once for all stories and stopped after the last. */
final class RunningPlatform {

    private static final Path HOME =
            Path.of(System.getProperty("build.root", ".")).resolve("infra/stories/target/platform");

    /** Each browser comes as from an address of its own, so that none uses up the limits of another. */
    private static final Map<String, String> ENVIRONMENT = Map.of("GATEWAY_EDGE_TRUSTED_PROXIES", "127.0.0.1");

    private static final class Holder {
        private static final RunningPlatform SHARED = new RunningPlatform();
    }

    private final LauncherProcess launcher;

    private RunningPlatform() {
        try {
            this.launcher = LauncherProcess.ofPlatform(HOME.toAbsolutePath(), ENVIRONMENT);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-platform"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static RunningPlatform get() {
        return Holder.SHARED;
    }

    /** A page of a sub-site, or of the municipal portal when {@code site} is empty. */
    URI address(String site, String path) {
        String host = site.isEmpty() ? "localhost" : site + ".localhost";
        return URI.create("http://" + host + ":" + launcher.port() + path);
    }

    URI keycloak(String path) {
        return URI.create("http://localhost:" + (launcher.port() + 100) + "/realms/public-legal" + path);
    }

    /** Lets a story happen while a service is gone, and has it started again afterwards. */
    void whileStopped(String service, Runnable story) {
        signal("STOP", launcher.pid());
        try {
            signal("KILL", pid(service));
            story.run();
        } finally {
            signal("CONT", launcher.pid());
        }
    }

    private long pid(String service) {
        Path register = HOME.resolve("data-" + launcher.port()).resolve("processes.json");
        try {
            Matcher entry = Pattern.compile("\"name\": \"" + service + "\", \"pid\": ([0-9]+)")
                    .matcher(Files.readString(register));
            if (!entry.find()) {
                throw new IllegalStateException("No process of " + service + " in " + register);
            }
            return Long.parseLong(entry.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void signal(String name, long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .inheritIO()
                    .start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("kill -" + name + " " + pid + " failed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void stop() {
        try {
            launcher.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
