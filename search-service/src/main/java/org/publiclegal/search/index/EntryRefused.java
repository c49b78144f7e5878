package org.publiclegal.search.index;

/** Elasticsearch can be reached and will never take this entry in. */
final class EntryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EntryRefused(String reason) {
        super(reason);
    }
}
