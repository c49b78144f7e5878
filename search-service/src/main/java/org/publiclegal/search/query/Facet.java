package org.publiclegal.search.query;

import java.util.List;
import java.util.Locale;

/**
 * A field that a search can be narrowed by.
 *
 * @param values most frequent first
 */
public record Facet(Field field, List<Value> values) {

    /** The fields; in the index and in addresses they have these names in lower case. */
    public enum Field {
        KIND,
        LEVEL,
        CATEGORY,
        REGION,
        COURT,
        YEAR;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A value, and how many of what was found have it. */
    public record Value(String value, long count) {}
}
