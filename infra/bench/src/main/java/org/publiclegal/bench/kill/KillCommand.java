package org.publiclegal.bench.kill;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.publiclegal.bench.outcome.Outcome;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.ExternalSystem;
import org.publiclegal.bench.platform.FirstPages;
import org.publiclegal.bench.platform.Http;
import org.publiclegal.bench.platform.Place;
import org.publiclegal.bench.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Kills each process in turn while clients write, and compares what was acknowledged with the store and the report. */
@Command(
        name = "kill",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description =
                "Kills (SIGKILL) each process of the platform in turn while clients hand in, follow up and withdraw; "
                        + "then reads every acknowledged write back and compares the daily report.")
public final class KillCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--kills",
            paramLabel = "N",
            description = "kills in all, at most 200 (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    private int kills;

    @Option(
            names = "--clients",
            paramLabel = "N",
            description = "clients that write, at most 100 (default: ${DEFAULT-VALUE})",
            defaultValue = "4")
    private int clients;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "writes a second of all clients, at most 1000 (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    private int rate;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "processes to kill, split by commas (default: all)")
    private List<String> only = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private KillCommand() {}

    @Override
    public Integer call() throws Exception {
        check();
        Outcome outcome = new Outcome(spec.commandLine().getOut());
        outcome.machine();
        try (Ending ending = Ending.onExit();
                HttpClient http = Http.system()) {
            Platform platform = Platform.start(place.open(ending), place.port(), ending);
            outcome.progress("starting the platform");
            new FirstPages(platform).await(System.nanoTime(), PATIENCE);
            platform.awaitSample(PATIENCE);
            ExternalSystem system = new ExternalSystem(
                    http, platform.addresses().tokens(), "statistics-system", "statistics-system-sample");
            new Trial(platform, http, system, clients, rate, outcome).run(kills, only);
        }
        return outcome.exitCode();
    }

    private void check() {
        boolean sensible = kills > 0 && kills <= 200 && clients > 0 && clients <= 100 && rate > 0 && rate <= 1_000;
        if (!sensible) {
            throw new ParameterException(spec.commandLine(), "A value is out of its range; see --help.");
        }
    }
}
