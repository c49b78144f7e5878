package org.publiclegal.bench.retrieval;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.HdrHistogram.Histogram;
import org.publiclegal.bench.outcome.Durations;
import org.publiclegal.bench.outcome.Outcome;
import org.publiclegal.bench.outcome.Table;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.Http;
import org.publiclegal.bench.platform.MemoryTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long a search takes through the gateway, beside the same question put to Elasticsearch itself. */
@Command(
        name = "search",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description =
                "Time of a page of twenty hits with facets and extracts: through the gateway by words, straight at "
                        + "Elasticsearch by the same words, and through the gateway by words and meaning. Each question is asked "
                        + "in all ways in turn.")
public final class SearchCommand implements Callable<Integer> {

    private static final double LARGEST_RATIO = 1.3;
    private static final Duration LONGEST_FUSED = Duration.ofMillis(100);

    @Mixin
    private Shelf shelf = new Shelf();

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "questions that are asked before, unmeasured (default: ${DEFAULT-VALUE})",
            defaultValue = "300")
    private int warmUp;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private enum Way {
        STRAIGHT("Elasticsearch, by words"),
        LEXICAL("gateway, by words"),
        HYBRID("gateway, by words and meaning");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    private SearchCommand() {}

    @Override
    public Integer call() throws Exception {
        Outcome outcome = new Outcome(spec.commandLine().getOut());
        outcome.machine();
        try (Ending ending = Ending.onExit();
                HttpClient http = Http.system()) {
            Shelf.Filled filled = shelf.fill(http, ending, outcome);
            Straight straight = new Straight(http, filled.addresses());
            List<String> questions =
                    filled.set().questions().stream().map(JudgedQuestion::text).toList();
            outcome.progress("warming up");
            measured(
                    filled.library(), straight, questions.stream().limit(warmUp).toList());
            outcome.progress("asking " + questions.size() + " questions");
            tell(outcome, measured(filled.library(), straight, questions));
            filled.platform()
                    .map(MemoryTable::of)
                    .ifPresent(memory -> outcome.table("Memory afterwards", memory.table()));
        }
        return outcome.exitCode();
    }

    private static Map<Way, Histogram> measured(Library library, Straight straight, List<String> questions)
            throws InterruptedException {
        Map<Way, Histogram> times = new EnumMap<>(Way.class);
        for (String question : questions) {
            for (Way way : Way.values()) {
                long since = System.nanoTime();
                switch (way) {
                    case STRAIGHT -> straight.page(question);
                    case LEXICAL -> library.page(question, Retrieval.LEXICAL);
                    case HYBRID -> library.page(question, Retrieval.HYBRID);
                }
                times.computeIfAbsent(way, _ -> new Histogram(3)).recordValue(System.nanoTime() - since);
            }
        }
        return times;
    }

    private static void tell(Outcome outcome, Map<Way, Histogram> times) {
        Table table = Table.of("way", "p50", "p95", "p99", "max");
        times.forEach((way, each) -> table.row(
                way.title,
                at(each, 50),
                at(each, 95),
                at(each, 99),
                Durations.milliseconds(Duration.ofNanos(each.getMaxValue()))));
        outcome.table("Time of a page of twenty hits, one question after the other", table);
        double ratio = nanos(times, Way.LEXICAL) / nanos(times, Way.STRAIGHT);
        outcome.promise(
                String.format(
                        Locale.ROOT,
                        "p95 by words at most %.1f times that of Elasticsearch itself (%.2f)",
                        LARGEST_RATIO,
                        ratio),
                ratio <= LARGEST_RATIO);
        outcome.promise(
                "p95 by words and meaning under " + LONGEST_FUSED.toMillis() + " ms",
                nanos(times, Way.HYBRID) < LONGEST_FUSED.toNanos());
    }

    private static String at(Histogram times, double percent) {
        return Durations.milliseconds(Duration.ofNanos(times.getValueAtPercentile(percent)));
    }

    private static double nanos(Map<Way, Histogram> times, Way way) {
        return times.getOrDefault(way, new Histogram(3)).getValueAtPercentile(95);
    }
}
