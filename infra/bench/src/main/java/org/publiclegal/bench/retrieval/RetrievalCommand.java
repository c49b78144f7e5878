package org.publiclegal.bench.retrieval;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.publiclegal.bench.outcome.Durations;
import org.publiclegal.bench.outcome.Outcome;
import org.publiclegal.bench.outcome.Table;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.Http;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asks the search the questions of a judged set, each way, and compares what it finds with the judgements. */
@Command(
        name = "retrieval",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Recall, MRR and nDCG of the search on judged questions, by words, by meaning and by both, "
                + "beside the run before. The laws of the set go into the library first.")
public final class RetrievalCommand implements Callable<Integer> {

    @Mixin
    private Shelf shelf = new Shelf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Way(Retrieval retrieval, Quality quality, Duration median) {}

    private RetrievalCommand() {}

    @Override
    public Integer call() throws Exception {
        Outcome outcome = new Outcome(spec.commandLine().getOut());
        outcome.machine();
        try (Ending ending = Ending.onExit();
                HttpClient http = Http.system()) {
            Shelf.Filled filled = shelf.fill(http, ending, outcome);
            List<Way> ways = new ArrayList<>();
            for (Retrieval retrieval : Retrieval.values()) {
                outcome.progress("asking " + filled.set().questions().size() + " questions, " + retrieval);
                ways.add(measured(filled.library(), filled.set(), retrieval));
            }
            tell(outcome, ways, new LastRun(filled.workspace().project().resolve("infra/bench/target/retrieval.json")));
        }
        return outcome.exitCode();
    }

    private static Way measured(Library library, JudgedSet set, Retrieval retrieval) throws InterruptedException {
        Map<JudgedSet.Place, String> places = set.places();
        List<Quality> qualities = new ArrayList<>();
        List<Duration> times = new ArrayList<>();
        for (JudgedQuestion question : set.questions()) {
            long since = System.nanoTime();
            List<JudgedSet.Place> found = library.find(question.text(), retrieval);
            times.add(Duration.ofNanos(System.nanoTime() - since));
            qualities.add(Quality.of(
                    found.stream()
                            .map(places::get)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    question.relevant()));
        }
        return new Way(retrieval, Quality.mean(qualities), Durations.median(times));
    }

    private static void tell(Outcome outcome, List<Way> ways, LastRun last) {
        Table table = Table.of("measure", "lexical", "change", "vector", "change", "hybrid", "change");
        for (String measure : ways.getFirst().quality().measures().keySet()) {
            List<String> cells = new ArrayList<>(List.of(measure));
            for (Way way : ways) {
                double now = Objects.requireNonNull(way.quality().measures().get(measure));
                cells.add(Quality.shown(now));
                cells.add(last.measure(way.retrieval(), measure)
                        .map(before -> String.format(Locale.ROOT, "%+.4f", now - before))
                        .orElse("-"));
            }
            table.row(cells.toArray());
        }
        outcome.table("Means over the questions", table);
        Table times = Table.of("way", "median time of a question");
        ways.forEach(way -> times.row(way.retrieval(), Durations.milliseconds(way.median())));
        outcome.table("Through the gateway, one after the other", times);
        Map<Retrieval, Quality> now = new EnumMap<>(Retrieval.class);
        ways.forEach(way -> now.put(way.retrieval(), way.quality()));
        last.replace(now);
    }
}
