package org.publiclegal.reporting.counting;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Figures of several keys and of all of them together, added up count by count. Not safe for concurrent use. */
public final class Tally<K extends Comparable<K>> {

    private final Function<Count, K> key;
    private final Map<K, Figures> figures = new TreeMap<>();

    public Tally(Function<Count, K> key) {
        this.key = key;
    }

    public void add(Count count) {
        figures.computeIfAbsent(key.apply(count), any -> new Figures()).add(count.measure());
    }

    /** All zero for a key of which nothing was counted. */
    public Figures of(K one) {
        return figures.getOrDefault(one, new Figures());
    }
}
