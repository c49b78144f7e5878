package org.publiclegal.search.synonym;

import java.time.Instant;
import java.util.Optional;

/**
 * A text that is not switched on yet.
 *
 * @param version how often it was kept; 0 for the text in force, as which the first draft begins
 * @param by name of who kept it last
 */
record Draft(long version, String text, Optional<String> by, Optional<Instant> at) {}
