package org.publiclegal.search.index;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.search.index.LibraryIndex.Standing;
import org.publiclegal.search.index.Rebuild.Position;
import org.publiclegal.search.index.Shelving.Outcome;
import org.publiclegal.search.index.Shelving.To;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.audit.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the index anew from the first shelf to the last, while the live one answers, and then puts it in its place. */
@Component
class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final DistrictCode MUNICIPALITY = new DistrictCode("310000");
    private static final Actor ITSELF = new Actor.Service("library-index");
    private static final int AT_A_TIME = 20;

    private final Rebuilds rebuilds;
    private final LibraryIndex index;
    private final Shelving shelving;
    private final Shelves shelves;
    private final Clock clock;

    Rebuilding(Rebuilds rebuilds, LibraryIndex index, Shelving shelving, Shelves shelves, Clock clock) {
        this.rebuilds = rebuilds;
        this.index = index;
        this.shelving = shelving;
        this.shelves = shelves;
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

    /** Documents that are in the next index already; empty when no rebuild is under way. */
    Optional<Long> progress() {
        return rebuilds.open().map(rebuilds::position).map(Position::documents);
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
            rebuilds.advance(open, new Position(index.create(LibraryIndex.NEXT), "", "", 0));
        } else {
            bringIn(open, position, standing.live().orElseThrow(), goOn);
        }
        return true;
    }

    private void bringIn(Rebuild open, Position position, String live, BooleanSupplier goOn) throws IOException {
        Shelf shelf = shelves.from(position.shelf()).orElseThrow();
        List<String> some = shelf.after(position.after(), AT_A_TIME);
        for (String id : some) {
            if (!isBroughtIn(shelf, id, goOn)) {
                return;
            }
        }
        Optional<Shelf> next = some.isEmpty() ? shelves.behind(shelf) : Optional.of(shelf);
        if (next.isPresent()) {
            String after = some.isEmpty() ? "" : some.getLast();
            rebuilds.advance(
                    open, new Position(position.index(), next.get().name(), after, position.documents() + some.size()));
        } else {
            index.switchOver(live, position.index());
            end(open, position);
        }
    }

    private boolean isBroughtIn(Shelf shelf, String id, BooleanSupplier goOn) throws IOException {
        Optional<List<Entry>> entries = shelf.entries(id);
        if (entries.isEmpty()) {
            return true;
        }
        try {
            Outcome outcome = shelving.index(shelf, id, entries.get(), new To(List.of(LibraryIndex.NEXT), goOn));
            if (outcome == Outcome.BY_WORDS) {
                shelf.marks().uncompared(id);
            }
            return outcome != Outcome.STOPPED;
        } catch (EntryRefused refused) {
            LOG.atError().setCause(refused).addKeyValue("document", id).log("A document can't be indexed");
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
        LOG.atInfo().addKeyValue("documents", position.documents()).log("The index was rebuilt");
    }
}
