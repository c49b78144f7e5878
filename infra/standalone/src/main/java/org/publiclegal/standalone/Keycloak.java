package org.publiclegal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Keycloak from its own distribution, with its database in the data directory. */
final class Keycloak {

    private static final int HEAP_MEGABYTES = 384;

    private Keycloak() {}

    /**
     * Builds the distribution once: about half a minute the first time, nothing afterwards. What was unpacked anew or
     * copied from elsewhere is built again.
     */
    static void build(Layout layout) throws InterruptedException {
        Path home = distribution(layout);
        Path mark = home.resolve("built");
        try (FileChannel channel = FileChannel.open(
                        home.resolve("building"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && Files.exists(mark) && Files.readString(mark).equals(fingerprint(home))) {
                return;
            }
            build(home, layout.logs().resolve("keycloak-build.log"));
            Files.writeString(mark, fingerprint(home));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void build(Path home, Path log) throws IOException, InterruptedException {
        Process build = new ProcessBuilder(
                        command(home, home, List.of("build", "--db=dev-file", "--health-enabled=true")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!build.waitFor(180, TimeUnit.SECONDS) || build.exitValue() != 0) {
            build.destroyForcibly();
            throw new CannotStart("Keycloak could not be prepared; see " + log);
        }
    }

    /** Of what the build makes, and where. */
    private static String fingerprint(Path home) throws IOException {
        Path made = home.resolve("lib/quarkus/generated-bytecode.jar");
        return home.toAbsolutePath() + " " + Files.size(made) + " " + Files.getLastModifiedTime(made);
    }

    static ServerProcess process(Layout layout, Ports ports, String realm) {
        Path home = layout.data().resolve("keycloak");
        try {
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.createDirectories(home.resolve("conf"));
            Files.createDirectories(home.resolve("providers"));
            Theme.write(home.resolve("themes"));
            Files.deleteIfExists(home.resolve("lib"));
            Files.createSymbolicLink(
                    home.resolve("lib"), distribution(layout).resolve("lib").toAbsolutePath());
            Files.writeString(imports.resolve(Realm.NAME + "-realm.json"), realm);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String issuer = "http://localhost:" + ports.keycloak();
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + issuer,
                "--cache=local",
                "--log-level=warn,org.keycloak.events:info");
        return new ServerProcess(
                "keycloak",
                ports.keycloak(),
                command(distribution(layout), home, arguments),
                Map.of(),
                layout.logs(),
                () -> Probe.answers(issuer + "/realms/" + Realm.NAME));
    }

    private static List<String> command(Path distribution, Path home, List<String> arguments) {
        List<String> rest = new ArrayList<>(List.of(
                "-Dkc.home.dir=" + home.toAbsolutePath(),
                "-Djboss.server.config.dir=" + home.toAbsolutePath().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toAbsolutePath().toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        rest.addAll(arguments);
        return Java.bounded(HEAP_MEGABYTES, rest);
    }

    private static Path distribution(Layout layout) {
        try (Stream<Path> unpacked = Files.list(layout.keycloakDistribution())) {
            return unpacked.filter(each -> each.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("Keycloak is not unpacked; run ./start again."));
        } catch (IOException missing) {
            throw new CannotStart("Keycloak is not unpacked; run ./start again.");
        }
    }
}
