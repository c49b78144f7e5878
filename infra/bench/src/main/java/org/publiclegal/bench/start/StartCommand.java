package org.publiclegal.bench.start;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import org.publiclegal.bench.outcome.Durations;
import org.publiclegal.bench.outcome.Outcome;
import org.publiclegal.bench.outcome.Table;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.FirstPages;
import org.publiclegal.bench.platform.MemoryTable;
import org.publiclegal.bench.platform.Place;
import org.publiclegal.bench.platform.Platform;
import org.publiclegal.bench.platform.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the platform on a fresh data directory, and once more on the same data. */
@Command(
        name = "start",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Time from ./start to the first pages, and memory of all processes, on fresh and on kept data. "
                + "A start before that is not measured: it builds what is not built.")
public final class StartCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final Duration BUILD = Duration.ofMinutes(20);

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--within",
            paramLabel = "SECONDS",
            description = "promised time to the last of the first pages (default: ${DEFAULT-VALUE})",
            defaultValue = "60")
    private int within;

    @Option(
            names = "--megabytes",
            paramLabel = "MB",
            description = "promised most memory of all processes together (default: ${DEFAULT-VALUE})",
            defaultValue = "3072")
    private long megabytes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Started(Map<String, Duration> pages, MemoryTable memory) {

        Duration all() {
            return Collections.max(pages.values());
        }
    }

    private StartCommand() {}

    @Override
    public Integer call() throws Exception {
        Outcome outcome = new Outcome(spec.commandLine().getOut());
        outcome.machine();
        Started fresh;
        Started kept;
        try (Ending ending = Ending.onExit()) {
            outcome.progress("a start that is not measured, which builds what is not built");
            start(place.open(ending), BUILD, ending);
            Workspace workspace = place.open(ending);
            outcome.progress("first start, on fresh data");
            fresh = start(workspace, PATIENCE, ending);
            outcome.progress("second start, on the same data");
            kept = start(workspace, PATIENCE, ending);
        }
        outcome.table("Time from the command until a page is shown", times(fresh, kept));
        outcome.table("Memory after the first start", fresh.memory().table());
        outcome.table("Memory after the second start", kept.memory().table());
        outcome.promise(
                "first pages within " + within + " s",
                Math.max(fresh.all().toMillis(), kept.all().toMillis()) <= within * 1_000L);
        outcome.promise(
                "at most " + megabytes + " MB of memory",
                Math.max(
                                fresh.memory().sum().proportional(),
                                kept.memory().sum().proportional())
                        <= megabytes * 1024);
        return outcome.exitCode();
    }

    private Started start(Workspace workspace, Duration limit, Ending ending) throws InterruptedException {
        long since = System.nanoTime();
        Platform platform = Platform.start(workspace, place.port(), ending);
        Map<String, Duration> pages = new FirstPages(platform).await(since, limit);
        Thread.sleep(SETTLED);
        Started started = new Started(pages, MemoryTable.of(platform));
        platform.stop();
        return started;
    }

    private static Table times(Started fresh, Started kept) {
        Table table = Table.of("page", "fresh data", "same data");
        fresh.pages()
                .forEach((page, time) -> table.row(
                        page,
                        Durations.seconds(time),
                        Durations.seconds(kept.pages().getOrDefault(page, Duration.ZERO))));
        return table.row("all", Durations.seconds(fresh.all()), Durations.seconds(kept.all()));
    }
}
