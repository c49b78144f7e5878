package org.publiclegal.bench.retrieval;

/** The ways of the search that are compared. */
enum Retrieval {
    LEXICAL,
    VECTOR,
    HYBRID
}
