package org.publiclegal.bench.retrieval;

import java.util.Set;

/**
 * A question with the articles that answer it.
 *
 * @param relevant ids of the corpus; never empty
 */
record JudgedQuestion(String id, String text, Set<String> relevant) {

    JudgedQuestion {
        relevant = Set.copyOf(relevant);
    }
}
