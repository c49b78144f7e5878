package org.publiclegal.search.synonym;

import java.time.Instant;
import java.util.Optional;

/**
 * A text that was switched on. The highest number is the one in force.
 *
 * @param number 0 for what the program brings along
 * @param again the number of the version that it switched on again
 * @param by name of who switched it on
 */
record Version(int number, String text, Optional<Integer> again, String by, Instant at) {

    /** What follows when a text is switched on. */
    Version followedBy(String next, Optional<Integer> earlier, String whom, Instant when) {
        return new Version(number + 1, next, earlier, whom, when);
    }
}
