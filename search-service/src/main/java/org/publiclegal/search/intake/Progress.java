package org.publiclegal.search.intake;

import java.util.ArrayList;
import java.util.List;
import org.publiclegal.search.mark.Effect;

/**
 * What an import has come to so far.
 *
 * @param line the last line of the file that is done with
 * @param lines that are not blank
 * @param faulty lines that could not be taken in, of which {@code faults} has the first
 */
record Progress(long line, long lines, long added, long changed, long unchanged, long faulty, List<Fault> faults) {

    static final int MOST_FAULTS = 200;

    /** A line that could not be taken in: the key of the reason, and what it is about. */
    record Fault(long line, String key, String about) {}

    Progress {
        faults = List.copyOf(faults);
    }

    static Progress none() {
        return new Progress(0, 0, 0, 0, 0, 0, List.of());
    }

    Progress taken(Effect effect) {
        return switch (effect) {
            case ADDED -> new Progress(line, lines + 1, added + 1, changed, unchanged, faulty, faults);
            case CHANGED -> new Progress(line, lines + 1, added, changed + 1, unchanged, faulty, faults);
            case UNCHANGED -> new Progress(line, lines + 1, added, changed, unchanged + 1, faulty, faults);
        };
    }

    Progress faulty(Fault fault) {
        List<Fault> known = new ArrayList<>(faults);
        if (known.size() < MOST_FAULTS) {
            known.add(fault);
        }
        return new Progress(line, lines + 1, added, changed, unchanged, faulty + 1, known);
    }

    Progress upTo(long last) {
        return new Progress(last, lines, added, changed, unchanged, faulty, faults);
    }
}
