package org.publiclegal.search.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.publiclegal.search.intake.LawFile.Line;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.Laws;

/**
 * One pass through a file, from the last line that is surely done with. Lines go in by small lots; each is noted as done
 * after its laws are in, and a lot that is put in twice comes to the same.
 */
final class ImportRun {

    private static final int LARGEST_LOT = 50;
    private static final long MOST_CHARACTERS = 1_000_000;

    private final String id;
    private final Laws laws;
    private final LawImports imports;
    private final BooleanSupplier mayGoOn;
    private final List<Laws.Entry> lot = new ArrayList<>();
    private final Set<String> inLot = new HashSet<>();
    private final List<Progress.Fault> faulty = new ArrayList<>();
    private Progress progress;
    private long characters;

    /**
     * Takes where it begins.
     *
     * @param mayGoOn asked between lots
     */
    ImportRun(String id, Progress from, Laws laws, LawImports imports, BooleanSupplier mayGoOn) {
        this.id = id;
        this.progress = from;
        this.laws = laws;
        this.imports = imports;
        this.mayGoOn = mayGoOn;
    }

    Progress progress() {
        return progress;
    }

    /** Reads to the end of the file. Empty when it may not go on, or when somebody else does. */
    Optional<ImportState> read(LawFile file) {
        ImportState end = ImportState.DONE;
        long begun = progress.line();
        long last = begun;
        for (Optional<Line> next = file.next(); next.isPresent(); next = file.next()) {
            Line line = next.get();
            if (line.number() <= begun) {
                continue;
            }
            if (line instanceof Line.Broken) {
                end = ImportState.BROKEN_OFF;
            }
            if (!take(line, last)) {
                return Optional.empty();
            }
            last = line.number();
        }
        return last == begun || finished(last) ? Optional.of(end) : Optional.empty();
    }

    /** False when the lot before it could not be finished. */
    private boolean take(Line line, long last) {
        Read read = Read.of(line);
        boolean full = lot.size() + faulty.size() >= LARGEST_LOT || characters > MOST_CHARACTERS;
        boolean again = read.law().filter(each -> inLot.contains(each.id())).isPresent();
        if ((full || again) && !finished(last)) {
            return false;
        }
        read.law().ifPresent(each -> {
            lot.add(new Laws.Entry(each, line.number()));
            inLot.add(each.id());
        });
        read.fault().ifPresent(faulty::add);
        characters += read.characters();
        return true;
    }

    private boolean finished(long last) {
        Progress next = progress;
        List<Laws.Effect> effects = lot.isEmpty() ? List.of() : laws.put(id, lot);
        for (Laws.Effect effect : effects) {
            next = next.taken(effect);
        }
        for (Progress.Fault fault : faulty) {
            next = next.faulty(fault);
        }
        next = next.upTo(last);
        if (!imports.advance(id, progress, next)) {
            return false;
        }
        progress = next;
        lot.clear();
        inLot.clear();
        faulty.clear();
        characters = 0;
        return mayGoOn.getAsBoolean();
    }

    /** What a line turned out to be. */
    private record Read(Optional<Law> law, Optional<Progress.Fault> fault, long characters) {

        static Read of(Line line) {
            return switch (line) {
                case Line.Text(long number, String text) -> {
                    try {
                        yield new Read(Optional.of(LawLine.parse(text)), Optional.empty(), text.length());
                    } catch (UnreadableLine unreadable) {
                        yield faulty(number, unreadable);
                    }
                }
                case Line.Unreadable(long number, UnreadableLine reason) -> faulty(number, reason);
                case Line.Broken(long number, UnreadableLine reason) -> faulty(number, reason);
            };
        }

        private static Read faulty(long line, UnreadableLine reason) {
            return new Read(Optional.empty(), Optional.of(new Progress.Fault(line, reason.key(), reason.about())), 0);
        }
    }
}
