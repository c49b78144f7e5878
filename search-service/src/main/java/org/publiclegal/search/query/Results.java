package org.publiclegal.search.query;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total of all pages, up to 200 of which have no word of the question but what it means
 * @param more whether another page follows
 * @param way in which it was looked for: by words alone where the meaning of the question could not be had in time
 * @param hasWords whether anything has enough words of the question
 */
public record Results(
        long total, List<Found> hits, List<Facet> facets, boolean more, Retrieval way, boolean hasWords) {}
