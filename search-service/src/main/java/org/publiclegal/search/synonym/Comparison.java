package org.publiclegal.search.synonym;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.publiclegal.search.synonym.Trial.Hit;

/** What a question finds with the synonyms in force, and what with the draft. */
record Comparison(List<Place> before, List<Place> after) {

    /** What has become of a hit. */
    enum Fate {
        SAME,
        UP,
        DOWN,
        ADDED,
        GONE
    }

    /**
     * A hit where it stands.
     *
     * @param rank from 1
     * @param other its rank on the other side; 0 when it is not there
     */
    record Place(int rank, Hit hit, Fate fate, int other) {}

    static Comparison of(List<Hit> before, List<Hit> after) {
        return new Comparison(
                IntStream.range(0, before.size())
                        .mapToObj(at -> place(at, before.get(at), after, Fate.GONE))
                        .toList(),
                IntStream.range(0, after.size())
                        .mapToObj(at -> place(at, after.get(at), before, Fate.ADDED))
                        .toList());
    }

    /** Whether the draft changes nothing. */
    public boolean isSame() {
        return Stream.concat(before.stream(), after.stream()).allMatch(each -> each.fate() == Fate.SAME);
    }

    /** Seen from one side, where what is on the other side only tells of the draft. */
    private static Place place(int at, Hit hit, List<Hit> there, Fate alone) {
        int other = there.indexOf(hit);
        if (other < 0) {
            return new Place(at + 1, hit, alone, 0);
        }
        int earlier = alone == Fate.ADDED ? other : at;
        int later = alone == Fate.ADDED ? at : other;
        Fate fate = later == earlier ? Fate.SAME : later < earlier ? Fate.UP : Fate.DOWN;
        return new Place(at + 1, hit, fate, other + 1);
    }
}
