package org.publiclegal.standalone;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the platform and stays until it is told to stop. */
@Command(
        name = "start",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Starts the whole platform on this machine. Ctrl-C stops it; the data stays.",
        footer = {
            "",
            "KAFKA_BOOTSTRAP_SERVERS, MONGODB_URI, ELASTICSEARCH_URIS or KEYCLOAK_ISSUER_URI in the environment: "
                    + "that server is used and not started."
        })
public final class Launcher implements Callable<Integer> {

    private static final int NEEDED_MEGABYTES = 2_800;
    private static final int STOPPED_BY_SIGNAL = 130;

    @Option(names = "--data", paramLabel = "DIR", description = "directory that keeps everything (default: run)")
    private Path data = Path.of("run");

    @Option(names = "--port", paramLabel = "N", description = "the portal's port; the others follow it (default: 8080)")
    private int port = 8080;

    @Option(names = "--fresh", description = "begin with an empty data directory")
    private boolean fresh;

    @Option(names = "--no-sample", description = "no sample accounts and systems")
    private boolean noSample;

    @Option(names = "--servers-only", hidden = true)
    private boolean serversOnly;

    @Option(names = "--prepare", hidden = true, description = "make what every start needs, and start nothing")
    private boolean prepare;

    @Option(names = "--lease", hidden = true, description = "stop when this file was not touched for 5 minutes")
    private Path lease = Path.of("");

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Launcher())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(sentence(failure));
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = new Terminal(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Ports ports = new Ports(port);
        Path project = Path.of(System.getProperty("project", ".")).toAbsolutePath();
        if (prepare) {
            Preparation.of(project, ports);
            return 0;
        }
        Machine.requireMemory(NEEDED_MEGABYTES);
        try (DataDirectory directory = DataDirectory.open(data.toAbsolutePath().normalize())) {
            Layout layout = new Layout(project, directory.path());
            Platform platform = new Platform(directory.path().resolve("processes.json"), terminal);
            Thread stop = new Thread(platform::stop, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                StartUp startUp = new StartUp(layout, ports, platform, terminal, !noSample, serversOnly);
                startUp.requirePortsFree();
                if (fresh) {
                    directory.empty();
                }
                startUp.run();
                watchLease(platform);
                platform.supervise();
                return 0;
            } catch (CannotStart failure) {
                if (platform.isStopping()) {
                    return STOPPED_BY_SIGNAL;
                }
                throw failure;
            } finally {
                platform.stop();
            }
        }
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case CannotStart told -> told.sentence();
            case UncheckedIOException io -> "The data directory can't be read or written: " + io.getMessage() + ".";
            default -> "The platform can't start: " + failure + ".";
        };
    }

    private void watchLease(Platform platform) {
        if (lease.toString().isEmpty()) {
            return;
        }
        Thread.ofPlatform().daemon().name("lease").start(() -> {
            try {
                Lease.awaitEnd(lease);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            platform.stop();
        });
    }
}
