package org.publiclegal.bench.kill;

import java.util.List;

/**
 * A consultation as the store has it.
 *
 * @param version one more with each write
 */
record Stored(String number, String title, String district, String channel, String field, String state, long version) {

    private static final String WITHDRAWN = "WITHDRAWN";

    /** How it differs from what was acknowledged, in writes that are missing or too many. */
    Verdict compare(Matter matter) {
        boolean same = List.of(title, district, channel, field)
                        .equals(List.of(
                                matter.question().title(),
                                matter.question().district().value(),
                                matter.question().channel().name(),
                                matter.question().field().name()))
                && state.equals(WITHDRAWN) == matter.withdrawn();
        long difference = version - matter.version();
        if (difference < 0) {
            return new Verdict(-difference, 0);
        }
        return new Verdict(same || difference > 0 ? 0 : 1, difference);
    }
}
