package org.publiclegal.search.query;

/** Which way what fits a question is found. */
public enum Retrieval {
    /** By its words. */
    LEXICAL,
    /** By what it means, as far as the embedding model knows. */
    VECTOR,
    /** By both, their rankings fused. */
    HYBRID
}
