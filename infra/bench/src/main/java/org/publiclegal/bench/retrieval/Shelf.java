package org.publiclegal.bench.retrieval;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.publiclegal.bench.outcome.Outcome;
import org.publiclegal.bench.platform.Addresses;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.FirstPages;
import org.publiclegal.bench.platform.Place;
import org.publiclegal.bench.platform.Platform;
import org.publiclegal.bench.platform.Workspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every measurement of the search: which laws it holds, and which platform they are put into. */
final class Shelf {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(15);

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--judged",
            paramLabel = "DIR",
            required = true,
            description = "directory with a judged set in the form of STARD")
    private Path judged = Path.of(".");

    @Option(
            names = "--part",
            paramLabel = "NAME",
            description = "part of the set (default: ${DEFAULT-VALUE})",
            defaultValue = "train")
    private String part = "";

    @Option(names = "--running", description = "ask the platform that runs at --port already, instead of a new one")
    private boolean running;

    /**
     * The laws of the set in a library where all of them can be found.
     *
     * @param platform empty when it was not started for this
     */
    record Filled(
            JudgedSet set, Library library, Addresses addresses, Workspace workspace, Optional<Platform> platform) {}

    Filled fill(HttpClient http, Ending ending, Outcome outcome) throws InterruptedException {
        JudgedSet set = JudgedSet.read(judged, part);
        Workspace workspace = place.open(ending);
        Optional<Platform> platform =
                running ? Optional.empty() : Optional.of(Platform.start(workspace, place.port(), ending));
        if (platform.isPresent()) {
            outcome.progress("starting the platform");
            new FirstPages(platform.get()).await(System.nanoTime(), PATIENCE);
            platform.get().awaitSample(PATIENCE);
        }
        Addresses addresses = new Addresses(place.port());
        Library library = new Library(http, addresses);
        fill(library, set, outcome);
        return new Filled(set, library, addresses, workspace, platform);
    }

    private static void fill(Library library, JudgedSet set, Outcome outcome) throws InterruptedException {
        int wanted = set.corpus().size();
        long since = System.nanoTime();
        outcome.progress("handing in " + wanted + " provisions");
        library.fill(set);
        for (long found = library.indexed(); found < wanted; found = library.indexed()) {
            outcome.progress(found + " can be found by their words after " + secondsSince(since) + " s");
            Thread.sleep(PAUSE);
        }
        for (long left = library.uncompared(); left > 0; left = library.uncompared()) {
            outcome.progress(left + " laws lack their vectors after " + secondsSince(since) + " s");
            Thread.sleep(PAUSE);
        }
        outcome.progress("all can be found after " + secondsSince(since) + " s");
    }

    private static long secondsSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toSeconds();
    }
}
