package org.publiclegal.search.repository;

/** Where the work on an entry stands. */
enum EntryState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    DISCARDED
}
