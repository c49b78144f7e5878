package org.publiclegal.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.publiclegal.search.index.LibraryIndex.Standing;
import org.publiclegal.search.index.Shelving.Outcome;
import org.publiclegal.search.index.Shelving.To;
import org.publiclegal.search.mark.IndexMarks.Marked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings into the index what is marked. First by its words, which is quick, so that it is found; what it means, which
 * takes the model a while, follows when nothing else waits. For one thread.
 */
@Component
public class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int AT_A_TIME = 20;

    private final LibraryIndex index;
    private final Shelving shelving;
    private final Rebuilding rebuilding;
    private final Shelves shelves;

    /** Stamps of documents that Elasticsearch will not take in; they are tried again when they change. */
    private final Set<String> refused = new HashSet<>();

    Indexing(LibraryIndex index, Shelving shelving, Rebuilding rebuilding, Shelves shelves) {
        this.index = index;
        this.shelving = shelving;
        this.rebuilding = rebuilding;
        this.shelves = shelves;
    }

    /**
     * How much of the library stands in the index. A version of a law counts as one document, with all its provisions.
     *
     * @param documents in the library
     * @param indexed documents that can be found; empty when Elasticsearch can't be asked
     * @param waiting documents that are not as they should be there
     * @param uncompared documents that are found by their words only
     * @param rebuilt documents in the next index; empty when no rebuild is under way
     */
    public record Progress(
            long documents, Optional<Long> indexed, long waiting, long uncompared, Optional<Long> rebuilt) {

        public boolean isUnderWay() {
            return waiting > 0 || uncompared > 0 || rebuilt.isPresent();
        }
    }

    public Progress progress() {
        return new Progress(
                shelves.sum(Shelf::count),
                indexed(),
                waiting(),
                shelves.sum(each -> each.marks().countUncompared()),
                rebuilding.progress());
    }

    /**
     * Does a part of what is to be done.
     *
     * @param goOn false when somebody else is to do the rest
     * @return whether there may be more
     */
    boolean goOn(BooleanSupplier goOn) throws IOException {
        Standing standing = index.standing();
        Optional<String> live = standing.live();
        if (live.isEmpty()) {
            index.create(LibraryIndex.LIVE);
            if (shelves.sum(Shelf::count) > waiting()) {
                rebuilding.begin();
            }
            return true;
        }
        if (!index.isOfThisForm(live.get())) {
            rebuilding.begin();
        }
        To to = new To(standing.aliases(), goOn);
        if (catchUp(to) || rebuilding.goOn(standing, goOn) || compare(to)) {
            return true;
        }
        if (!standing.others().isEmpty()) {
            index.delete(standing.others());
        }
        return false;
    }

    private boolean catchUp(To to) throws IOException {
        boolean any = false;
        for (Shelf shelf : shelves.all()) {
            for (Marked marked : shelf.marks().unindexed(AT_A_TIME, refused)) {
                Outcome outcome = index(shelf, marked, shelf.entries(marked.id()), to);
                if (outcome != Outcome.STOPPED) {
                    shelf.marks().indexed(marked, outcome == Outcome.WHOLE);
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean compare(To to) throws IOException {
        for (Shelf shelf : shelves.all()) {
            Optional<Marked> waiting = shelf.marks().uncompared(refused);
            if (waiting.isPresent() && compare(shelf, waiting.get(), to)) {
                return true;
            }
        }
        return false;
    }

    private boolean compare(Shelf shelf, Marked waiting, To to) throws IOException {
        Optional<List<Entry>> entries = shelf.entries(waiting.id());
        boolean complete = entries.isPresent() && !shelving.compute(entries.get());
        if (complete && index(shelf, waiting, entries, to) == Outcome.WHOLE) {
            shelf.marks().compared(waiting);
        }
        return entries.isPresent();
    }

    /** Stopped is also what can't be done yet, or never, since it is refused. */
    private Outcome index(Shelf shelf, Marked read, Optional<List<Entry>> entries, To to) throws IOException {
        if (entries.isEmpty()) {
            return Outcome.STOPPED;
        }
        try {
            return shelving.index(shelf, read.id(), entries.get(), to);
        } catch (EntryRefused never) {
            LOG.atError().setCause(never).addKeyValue("document", read.id()).log("A document can't be indexed");
            refused.add(read.stamp());
            return Outcome.STOPPED;
        }
    }

    private long waiting() {
        return shelves.sum(each -> each.marks().countUnindexed());
    }

    private Optional<Long> indexed() {
        try {
            return Optional.of(index.countDocuments());
        } catch (IOException | ElasticsearchException unreachable) {
            return Optional.empty();
        }
    }
}
