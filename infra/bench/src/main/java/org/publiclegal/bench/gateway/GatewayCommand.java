package org.publiclegal.bench.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.publiclegal.bench.outcome.Outcome;
import org.publiclegal.bench.outcome.Table;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.Place;
import org.publiclegal.bench.platform.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Drives the gateway and nginx in turn, both before the same upstream. */
@Command(
        name = "gateway",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Requests a second and latency of the gateway, as a ratio to nginx before the same upstream. "
                + "nginx has to be installed; wrk is used where it is.")
public final class GatewayCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration WARM_AFTER = Duration.ofMinutes(5);
    private static final String PAGE = "/consultations/bench";

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "rounds of each, in turn, at most 50; the middle one counts (default: ${DEFAULT-VALUE})",
            defaultValue = "5")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "length of a round, at most 120 (default: ${DEFAULT-VALUE})",
            defaultValue = "10")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "requests to each before that are not measured, at most 1000000 and for at most 5 minutes "
                    + "(default: ${DEFAULT-VALUE})",
            defaultValue = "20000")
    private int warmUp;

    @Option(
            names = "--connections",
            paramLabel = "N",
            description = "connections kept busy, at most 1000 (default: ${DEFAULT-VALUE})",
            defaultValue = "32")
    private int connections;

    @Option(
            names = "--jvm",
            paramLabel = "OPTION",
            description = "options of the gateway's JVM, split by commas (default: the launcher's)",
            split = ",",
            defaultValue = "-Xmx160m,-XX:+UseSerialGC,-XX:TieredStopAtLevel=1,-Xss512k,-XX:MaxMetaspaceSize=192m")
    private List<String> jvm = List.of();

    @Option(
            names = "--ratio",
            paramLabel = "R",
            description = "promised share of nginx's requests a second (default: none promised)",
            defaultValue = "0")
    private double ratio;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private GatewayCommand() {}

    @Override
    public Integer call() throws Exception {
        check();
        Path nginx = Nginx.installed().orElseThrow(() -> new CannotMeasure("nginx is not installed."));
        Driver driver = Commands.find("wrk").<Driver>map(Wrk::new).orElseGet(OwnDriver::new);
        Outcome outcome = new Outcome(spec.commandLine().getOut());
        outcome.machine();
        List<Contender> contenders;
        try (Ending ending = Ending.onExit()) {
            contenders = start(nginx, place.open(ending), ending);
            race(contenders, driver, outcome);
        }
        Contender reference = contenders.get(1);
        Contender gateway = contenders.getLast();
        Table table = Table.of("server", "requests/s", "p50", "p99", "CPU/request", "failures", "ratio to nginx");
        for (Contender each : contenders) {
            each.row(table, reference);
        }
        outcome.table(
                "%d rounds of %d s, %d connections, driven by %s; medians"
                        .formatted(rounds, seconds, connections, driver.name()),
                table);
        outcome.promise("every request answered", gateway.failures() + reference.failures() == 0);
        if (ratio > 0) {
            outcome.promise(
                    String.format(Locale.ROOT, "the gateway serves at least %.2f of what nginx serves", ratio),
                    gateway.rate() >= ratio * reference.rate());
        }
        return outcome.exitCode();
    }

    private List<Contender> start(Path nginx, Workspace workspace, Ending ending) throws InterruptedException {
        int port = place.port();
        int upstream = port + 2;
        Upstream.listen(upstream, ending);
        Process proxy = Nginx.listen(nginx, port + 3, upstream, workspace, ending);
        Process gateway = GatewayAlone.listen(port, port + 9, upstream, jvm, workspace, ending);
        return List.of(
                new Contender("upstream itself", at(upstream), Optional.empty()),
                new Contender("nginx", at(port + 3), Optional.of(proxy.toHandle())),
                new Contender("gateway", at(port), Optional.of(gateway.toHandle())));
    }

    private void race(List<Contender> contenders, Driver driver, Outcome outcome) throws InterruptedException {
        outcome.progress("starting nginx and the gateway");
        for (Contender each : contenders) {
            Answers.await(each.address(), PATIENCE);
        }
        for (Contender each : contenders) {
            outcome.progress("warming up " + each.name());
            each.warmUp(driver, connections, warmUp, WARM_AFTER);
        }
        for (int round = 1; round <= rounds; round++) {
            outcome.progress("round " + round + " of " + rounds);
            for (Contender each : contenders) {
                each.measure(driver, connections, Duration.ofSeconds(seconds));
            }
        }
    }

    private void check() {
        boolean sensible = rounds > 0
                && rounds <= 50
                && seconds > 0
                && seconds <= 120
                && warmUp >= 0
                && warmUp <= 1_000_000
                && connections > 0
                && connections <= 1_000
                && ratio >= 0;
        if (!sensible) {
            throw new ParameterException(spec.commandLine(), "A value is out of its range; see --help.");
        }
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port + PAGE);
    }
}
