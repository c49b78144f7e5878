package org.publiclegal.bench.kill;

/** Acknowledged writes that are not there, and writes that were done more often than acknowledged. */
record Verdict(long lost, long twice) {

    static final Verdict GOOD = new Verdict(0, 0);

    /** All writes of a consultation that is gone. */
    static Verdict gone(Matter matter) {
        return new Verdict(matter.writes(), 0);
    }

    Verdict plus(Verdict other) {
        return new Verdict(lost + other.lost, twice + other.twice);
    }
}
