package org.publiclegal.search.index;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.search.index.LawIndexing.Outcome;
import org.publiclegal.search.index.LibraryIndex.Standing;
import org.publiclegal.search.index.Rebuild.Position;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.IndexMarks;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.Laws;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.audit.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the index anew from the first law to the last, while the live one answers, and then puts it in its place. */
@Component
class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final DistrictCode MUNICIPALITY = new DistrictCode("310000");
    private static final Actor ITSELF = new Actor.Service("library-index");
    private static final int LAWS_AT_A_TIME = 20;

    private final Rebuilds rebuilds;
    private final LibraryIndex index;
    private final LawIndexing indexing;
    private final Laws laws;
    private final Catalogue catalogue;
    private final IndexMarks marks;
    private final Clock clock;

    Rebuilding(
            Rebuilds rebuilds,
            LibraryIndex index,
            LawIndexing indexing,
            Laws laws,
            Catalogue catalogue,
            IndexMarks marks,
            Clock clock) {
        this.rebuilds = rebuilds;
        this.index = index;
        this.indexing = indexing;
        this.laws = laws;
        this.catalogue = catalogue;
        this.marks = marks;
        this.clock = clock;
    }

    /** Asks for a rebuild; nothing happens when one is under way. */
    void begin(Actor.Staff staff) {
        Access.scope(staff, LibraryOperation.REBUILD_INDEX);
        begin(staff, staff.name());
    }

    /** Asks for a rebuild that nobody has to ask for: the index was lost, or is wanted in another form. */
    void begin() {
        begin(ITSELF, ITSELF.id());
    }

    /** Laws that are in the next index already; empty when no rebuild is under way. */
    Optional<Long> progress() {
        return rebuilds.open().map(rebuilds::position).map(Position::laws);
    }

    /** Does a part of what is to be done; false when no rebuild is under way. */
    boolean goOn(Standing standing, BooleanSupplier goOn) throws IOException {
        Rebuild open = rebuilds.open().orElse(null);
        if (open == null) {
            return false;
        }
        Position position = rebuilds.position(open);
        if (standing.live().filter(position.index()::equals).isPresent()) {
            end(open, position);
        } else if (standing.next().filter(position.index()::equals).isEmpty()) {
            if (standing.next().isPresent()) {
                index.delete(List.of(standing.next().get()));
            }
            rebuilds.advance(open, new Position(index.create(LibraryIndex.NEXT), "", 0));
        } else {
            bringIn(open, position, standing.live().orElseThrow(), goOn);
        }
        return true;
    }

    private void bringIn(Rebuild open, Position position, String live, BooleanSupplier goOn) throws IOException {
        List<Law> some = laws.after(position.after(), LAWS_AT_A_TIME);
        for (Law law : some) {
            if (!isBroughtIn(law, goOn)) {
                return;
            }
        }
        if (some.isEmpty()) {
            index.switchOver(live, position.index());
            end(open, position);
        } else {
            rebuilds.advance(open, new Position(position.index(), some.getLast().id(), position.laws() + some.size()));
        }
    }

    /** Reads the law once more, since it may have changed while those before it were brought in. */
    private boolean isBroughtIn(Law listed, BooleanSupplier goOn) throws IOException {
        Law law = laws.find(listed.id()).orElse(listed);
        Optional<LawHead> head = catalogue.find(law.id());
        if (head.isEmpty()) {
            return true;
        }
        try {
            Outcome outcome = indexing.index(law, head.get(), List.of(LibraryIndex.NEXT), goOn);
            if (outcome == Outcome.BY_WORDS) {
                marks.uncompared(law);
            }
            return outcome != Outcome.STOPPED;
        } catch (EntryRefused refused) {
            LOG.atError().setCause(refused).addKeyValue("law", law.id()).log("A law can't be indexed");
            return true;
        }
    }

    private void begin(Actor actor, String by) {
        if (rebuilds.open().isEmpty()) {
            Rebuild rebuild = new Rebuild(UUID.randomUUID().toString(), by, clock.instant(), false);
            rebuilds.begin(
                    rebuild, new Command(actor, LibraryOperation.REBUILD_INDEX.name(), MUNICIPALITY, rebuild.at()));
        }
    }

    private void end(Rebuild open, Position position) {
        rebuilds.end(open, new Command(ITSELF, "END_REBUILD", MUNICIPALITY, clock.instant()));
        LOG.atInfo().addKeyValue("laws", position.laws()).log("The index was rebuilt");
    }
}
