package org.publiclegal.bench.kill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts, as a daily report gives them. What is not there counts as zero. */
record Figures(Map<Cell, Long> counts) {

    /** All of a district. */
    static final String ALL = "all";

    /**
     * One figure.
     *
     * @param of a field of law or a channel, or {@link #ALL}
     * @param count what was counted, such as {@code received}
     */
    record Cell(String district, String of, String count) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return toString().compareTo(other.toString());
        }
    }

    Figures {
        counts = Map.copyOf(counts);
    }

    /** What a report has to show when every acknowledged write was counted once. */
    static Figures of(List<Matter> matters) {
        Map<Cell, Long> counts = new HashMap<>();
        for (Matter matter : matters) {
            add(counts, matter, "received", 1);
            add(counts, matter, "followedUp", matter.followUps());
            add(counts, matter, "withdrawn", matter.withdrawn() ? 1 : 0);
        }
        return new Figures(counts);
    }

    Figures plus(Figures other) {
        Map<Cell, Long> sum = new HashMap<>(counts);
        other.counts.forEach((cell, count) -> sum.merge(cell, count, Long::sum));
        return new Figures(sum);
    }

    Figures minus(Figures other) {
        Map<Cell, Long> difference = new HashMap<>(counts);
        other.counts.forEach((cell, count) -> difference.merge(cell, -count, Long::sum));
        return new Figures(difference);
    }

    /** The figures that are not zero, in order. */
    SortedMap<Cell, Long> notZero() {
        SortedMap<Cell, Long> some = new TreeMap<>();
        counts.forEach((cell, count) -> {
            if (count != 0) {
                some.put(cell, count);
            }
        });
        return some;
    }

    boolean isZero() {
        return notZero().isEmpty();
    }

    /** The sum over all districts. */
    long total(String count) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().of().equals(ALL)
                        && entry.getKey().count().equals(count))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static void add(Map<Cell, Long> counts, Matter matter, String count, int number) {
        String district = matter.question().district().value();
        List.of(
                        ALL,
                        matter.question().field().name(),
                        matter.question().channel().name())
                .forEach(of -> counts.merge(new Cell(district, of, count), (long) number, Long::sum));
    }
}
