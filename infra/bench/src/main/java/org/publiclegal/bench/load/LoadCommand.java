package org.publiclegal.bench.load;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.publiclegal.bench.outcome.Outcome;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.ExternalSystem;
import org.publiclegal.bench.platform.FirstPages;
import org.publiclegal.bench.platform.Http;
import org.publiclegal.bench.platform.MemoryTable;
import org.publiclegal.bench.platform.Place;
import org.publiclegal.bench.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Hands in message consultations and reads pages at a given rate, or looks for the highest rate that holds. */
@Command(
        name = "load",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description =
                "Latency of message consultations, handed in through the gateway by a schedule that does not wait "
                        + "for the server; latency counts from the scheduled moment.")
public final class LoadCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final RateSearch SEARCH = new RateSearch(12, 0.05);

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "requests a second, at most 10000; where a search begins (default: ${DEFAULT-VALUE})",
            defaultValue = "50")
    private double rate;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "length of the load, and of each trial of a search; at most 600 (default: ${DEFAULT-VALUE})",
            defaultValue = "30")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "seconds of the same load before, not measured; at most 600 (default: ${DEFAULT-VALUE})",
            defaultValue = "20")
    private int warmUp;

    @Option(
            names = "--pages",
            paramLabel = "SHARE",
            description = "share of requests that read a page, from 0 to 1 (default: ${DEFAULT-VALUE})",
            defaultValue = "0.5")
    private double pages;

    @Option(
            names = "--p99",
            paramLabel = "MS",
            description = "promised time for 99 of 100 answers (default: ${DEFAULT-VALUE})",
            defaultValue = "1000")
    private long p99;

    @Option(names = "--search", description = "look for the highest rate that keeps the promise")
    private boolean search;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Measured(double rate, LoadResult result) {}

    private LoadCommand() {}

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
            ExternalSystem system =
                    new ExternalSystem(http, platform.addresses().tokens(), "court-system", "court-system-sample");
            OpenLoad load = new OpenLoad(http, new Mix(platform.addresses(), system, pages));
            outcome.progress("warming up for " + warmUp + " s");
            load.run(arrivals(rate, warmUp));
            Measured measured = search ? searched(load, outcome) : measured(load, rate);
            tell(outcome, measured, platform);
        }
        return outcome.exitCode();
    }

    private Measured measured(OpenLoad load, double at) {
        return new Measured(at, load.run(arrivals(at, seconds)));
    }

    private Measured searched(OpenLoad load, Outcome outcome) {
        Map<Double, Measured> trials = new HashMap<>();
        double highest = SEARCH.highest(rate, tried -> {
            Measured trial = measured(load, tried);
            trials.put(tried, trial);
            boolean held = holds(trial);
            outcome.progress(String.format(
                    Locale.ROOT,
                    "%.0f/s %s: %s",
                    tried,
                    held ? "holds" : "does not hold",
                    trial.result().summary()));
            rest();
            return held;
        });
        return Optional.ofNullable(trials.get(highest))
                .orElseThrow(() -> new CannotMeasure("No rate that was tried kept the promise."));
    }

    private boolean holds(Measured measured) {
        return measured.result().holds(Duration.ofMillis(p99));
    }

    private void tell(Outcome outcome, Measured measured, Platform platform) {
        String load = String.format(Locale.ROOT, "%.0f requests a second for %d s", measured.rate(), seconds);
        outcome.table(
                (search ? "Highest rate that holds: " : "") + load,
                measured.result().table());
        outcome.table("Memory after the load", MemoryTable.of(platform).table());
        outcome.promise("every request answered, 99 of 100 within " + p99 + " ms, at " + load, holds(measured));
    }

    private static Arrivals arrivals(double rate, int seconds) {
        return new Arrivals(rate, Duration.ofSeconds(seconds), 12348);
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void check() {
        boolean sensible = rate > 0
                && rate <= 10_000
                && seconds > 0
                && seconds <= 600
                && warmUp >= 0
                && warmUp <= 600
                && pages >= 0
                && pages <= 1;
        if (!sensible) {
            throw new ParameterException(spec.commandLine(), "A value is out of its range; see --help.");
        }
    }
}
