package org.publiclegal.search.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.publiclegal.search.intake.LineFile.Line;
import org.publiclegal.search.mark.Arriving;
import org.publiclegal.search.mark.Effect;

/**
 * One pass through a file, from the last line that is surely done with. Lines go in by small lots; each is noted as done
 * after what it says is in, and a lot that is put in twice comes to the same.
 */
final class ImportRun<T> {

    private static final int LARGEST_LOT = 50;
    private static final long MOST_CHARACTERS = 1_000_000;

    private final String id;
    private final Intake<T> intake;
    private final FileImports imports;
    private final BooleanSupplier mayGoOn;
    private final List<Arriving<T>> lot = new ArrayList<>();
    private final Set<String> inLot = new HashSet<>();
    private final List<Progress.Fault> faulty = new ArrayList<>();
    private Progress progress;
    private long characters;

    /**
     * Takes where it begins.
     *
     * @param mayGoOn asked between lots
     */
    ImportRun(String id, Progress from, Intake<T> intake, FileImports imports, BooleanSupplier mayGoOn) {
        this.id = id;
        this.progress = from;
        this.intake = intake;
        this.imports = imports;
        this.mayGoOn = mayGoOn;
    }

    Progress progress() {
        return progress;
    }

    /** Reads to the end of the file. Empty when it may not go on, or when somebody else does. */
    Optional<ImportState> read(LineFile file) {
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
        Read<T> read = read(line);
        boolean full = lot.size() + faulty.size() >= LARGEST_LOT || characters > MOST_CHARACTERS;
        boolean again = read.what().map(intake::id).filter(inLot::contains).isPresent();
        if ((full || again) && !finished(last)) {
            return false;
        }
        read.what().ifPresent(each -> {
            lot.add(new Arriving<>(each, line.number()));
            inLot.add(intake.id(each));
        });
        read.fault().ifPresent(faulty::add);
        characters += read.characters();
        return true;
    }

    private boolean finished(long last) {
        Progress next = progress;
        List<Effect> effects = lot.isEmpty() ? List.of() : intake.put(id, lot);
        for (Effect effect : effects) {
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

    private Read<T> read(Line line) {
        return switch (line) {
            case Line.Text(long number, String text) -> {
                try {
                    yield new Read<>(Optional.of(intake.read(text)), Optional.empty(), text.length());
                } catch (UnreadableLine unreadable) {
                    yield Read.faulty(number, unreadable);
                }
            }
            case Line.Unreadable(long number, UnreadableLine reason) -> Read.faulty(number, reason);
            case Line.Broken(long number, UnreadableLine reason) -> Read.faulty(number, reason);
        };
    }

    /** What a line turned out to be. */
    private record Read<T>(Optional<T> what, Optional<Progress.Fault> fault, long characters) {

        private static <T> Read<T> faulty(long line, UnreadableLine reason) {
            return new Read<>(Optional.empty(), Optional.of(new Progress.Fault(line, reason.key(), reason.about())), 0);
        }
    }
}
