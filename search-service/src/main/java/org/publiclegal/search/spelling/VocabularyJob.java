package org.publiclegal.search.spelling;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.publiclegal.search.index.Entry;
import org.publiclegal.search.index.Shelf;
import org.publiclegal.search.synonym.SynonymSet;
import org.publiclegal.search.synonym.Synonyms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Learns the words of the library when documents have come or gone. It rests ten times as long as that takes, so that an
 * import of many files is not slowed down.
 */
@Component
class VocabularyJob {

    private static final Logger LOG = LoggerFactory.getLogger(VocabularyJob.class);
    private static final int DOCUMENTS_AT_A_TIME = 50;
    private static final int REST = 10;

    private final List<Shelf> shelves;
    private final Synonyms synonyms;
    private final Spelling spelling;
    private Extent known = new Extent(-1, SynonymSet.NONE);
    private long resting;

    VocabularyJob(List<Shelf> shelves, Synonyms synonyms, Spelling spelling) {
        this.shelves = shelves;
        this.synonyms = synonyms;
        this.spelling = spelling;
    }

    /** What there was to learn from. */
    private record Extent(long documents, SynonymSet synonyms) {}

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void learn() {
        Extent extent = new Extent(shelves.stream().mapToLong(Shelf::count).sum(), synonyms.inForce());
        if (extent.equals(known) || System.nanoTime() < resting) {
            return;
        }
        long start = System.nanoTime();
        spelling.learn(Vocabulary.of(() -> documents().flatMap(VocabularyJob::texts), names()));
        known = extent;
        long took = System.nanoTime() - start;
        resting = System.nanoTime() + REST * took;
        LOG.atInfo()
                .addKeyValue("documents", extent.documents())
                .addKeyValue("milliseconds", Duration.ofNanos(took).toMillis())
                .log("The words of the library were learnt");
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>(synonyms.inForce().words());
        documents()
                .flatMap(List::stream)
                .flatMap(each -> strings(each, "names"))
                .forEach(names::add);
        return names;
    }

    private Stream<List<Entry>> documents() {
        return shelves.stream().flatMap(shelf -> ids(shelf).flatMap(id -> shelf.entries(id).stream()));
    }

    private static Stream<String> ids(Shelf shelf) {
        return Stream.iterate(
                        shelf.after("", DOCUMENTS_AT_A_TIME),
                        some -> !some.isEmpty(),
                        some -> shelf.after(some.getLast(), DOCUMENTS_AT_A_TIME))
                .flatMap(List::stream);
    }

    /** The title and each heading once. */
    private static Stream<String> texts(List<Entry> document) {
        return Stream.of(
                        document.stream().map(Entry::title).limit(1),
                        document.stream().flatMap(each -> strings(each, "path")).distinct(),
                        document.stream().map(Entry::text))
                .flatMap(each -> each);
    }

    private static Stream<String> strings(Entry entry, String field) {
        return entry.more().get(field) instanceof Collection<?> values
                ? values.stream().map(String::valueOf)
                : Stream.empty();
    }
}
