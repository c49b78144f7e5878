package org.publiclegal.search.query;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total of all pages, up to 200 of which have no word of the question but what it means
 * @param more whether another page follows
 */
public record Results(long total, List<Found> hits, List<Facet> facets, boolean more) {}
