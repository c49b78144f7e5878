package org.publiclegal.bench.kill;

import org.publiclegal.bench.platform.Question;

/**
 * A consultation as its sender knows it: what was acknowledged so far.
 *
 * @param number by which the platform knows it
 */
record Matter(String number, String key, Question question, int followUps, boolean withdrawn) {

    static Matter handedIn(String number, String key, Question question) {
        return new Matter(number, key, question, 0, false);
    }

    Matter followedUp() {
        return new Matter(number, key, question, followUps + 1, withdrawn);
    }

    Matter takenBack() {
        return new Matter(number, key, question, followUps, true);
    }

    /** The version that it has when every acknowledged write has been done, once. */
    long version() {
        return writes();
    }

    int writes() {
        return 1 + followUps + (withdrawn ? 1 : 0);
    }
}
