package org.publiclegal.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.publiclegal.search.index.LawIndexing.Outcome;
import org.publiclegal.search.index.LibraryIndex.Standing;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.IndexMarks;
import org.publiclegal.search.library.IndexMarks.Marked;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.Laws;
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
    private static final int LAWS_AT_A_TIME = 20;

    private final LibraryIndex index;
    private final LawIndexing indexing;
    private final Rebuilding rebuilding;
    private final Laws laws;
    private final Catalogue catalogue;
    private final IndexMarks marks;

    /** Stamps of laws that Elasticsearch will not take in; they are tried again when they change. */
    private final Set<String> refused = new HashSet<>();

    Indexing(
            LibraryIndex index,
            LawIndexing indexing,
            Rebuilding rebuilding,
            Laws laws,
            Catalogue catalogue,
            IndexMarks marks) {
        this.index = index;
        this.indexing = indexing;
        this.rebuilding = rebuilding;
        this.laws = laws;
        this.catalogue = catalogue;
        this.marks = marks;
    }

    /**
     * How much of the library stands in the index.
     *
     * @param laws versions in the library
     * @param indexed versions that can be found; empty when Elasticsearch can't be asked
     * @param waiting versions that are not as they should be there
     * @param uncompared versions that are found by their words only
     * @param rebuilt versions in the next index; empty when no rebuild is under way
     */
    public record Progress(long laws, Optional<Long> indexed, long waiting, long uncompared, Optional<Long> rebuilt) {

        public boolean isUnderWay() {
            return waiting > 0 || uncompared > 0 || rebuilt.isPresent();
        }
    }

    public Progress progress() {
        return new Progress(
                laws.count(), indexed(), marks.countUnindexed(), marks.countUncompared(), rebuilding.progress());
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
            if (laws.count() > marks.countUnindexed()) {
                rebuilding.begin();
            }
            return true;
        }
        if (!index.isOfThisForm(live.get())) {
            rebuilding.begin();
        }
        if (catchUp(standing, goOn) || rebuilding.goOn(standing, goOn) || compare(standing, goOn)) {
            return true;
        }
        if (!standing.others().isEmpty()) {
            index.delete(standing.others());
        }
        return false;
    }

    private boolean catchUp(Standing standing, BooleanSupplier goOn) throws IOException {
        boolean any = false;
        for (Marked law : marks.unindexed(LAWS_AT_A_TIME, refused)) {
            Outcome outcome = index(law, catalogue.find(law.law().id()), standing, goOn);
            if (outcome != Outcome.STOPPED) {
                marks.indexed(law, outcome == Outcome.WHOLE);
                any = true;
            }
        }
        return any;
    }

    private boolean compare(Standing standing, BooleanSupplier goOn) throws IOException {
        Optional<Marked> waiting = marks.uncompared(refused);
        if (waiting.isEmpty()) {
            return false;
        }
        Marked law = waiting.get();
        Optional<LawHead> head = catalogue.find(law.law().id());
        boolean complete = head.isPresent() && !indexing.compute(law.law(), head.get());
        if (complete && index(law, head, standing, goOn) == Outcome.WHOLE) {
            marks.compared(law);
        }
        return head.isPresent();
    }

    /** Stopped is also what can't be done yet, since it is not entered, or never, since it is refused. */
    private Outcome index(Marked read, Optional<LawHead> head, Standing standing, BooleanSupplier goOn)
            throws IOException {
        if (head.isEmpty()) {
            return Outcome.STOPPED;
        }
        try {
            return indexing.index(read.law(), head.get(), standing.aliases(), goOn);
        } catch (EntryRefused never) {
            LOG.atError().setCause(never).addKeyValue("law", read.law().id()).log("A law can't be indexed");
            refused.add(read.stamp());
            return Outcome.STOPPED;
        }
    }

    private Optional<Long> indexed() {
        try {
            return Optional.of(index.countLaws());
        } catch (IOException | ElasticsearchException unreachable) {
            return Optional.empty();
        }
    }
}
