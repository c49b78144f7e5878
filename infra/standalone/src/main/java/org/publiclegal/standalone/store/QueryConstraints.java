package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a query surely demands of single fields. What can't be read here is simply not used. */
final class QueryConstraints {

    private static final int MOST_CHOICES = 200;
    private static final Set<String> RANGE = Set.of("$gt", "$gte", "$lt", "$lte");

    /**
     * Bounds of one field; both belong to the range, since the document is matched again.
     *
     * @param low null when there is none
     * @param high null when there is none
     */
    record Range(@Nullable Object low, @Nullable Object high) {}

    private final Map<String, List<Object>> choices = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();

    QueryConstraints(Document query) {
        read(query);
    }

    /** The same query without {@code $and} around conditions on different fields; the query itself where that can't be said. */
    static Document flat(Document query) {
        if (!(query.get("$and") instanceof Collection<?> parts)) {
            return query;
        }
        Document flat = new Document();
        query.forEach((field, condition) -> {
            if (!field.equals("$and")) {
                flat.put(field, condition);
            }
        });
        for (Object part : parts) {
            Document conditions = flat((Document) part);
            if (!Collections.disjoint(conditions.keySet(), flat.keySet())) {
                return query;
            }
            flat.putAll(conditions);
        }
        return flat;
    }

    /** The values that the field must have one of; empty when the query does not say. */
    Optional<List<Object>> choices(String field) {
        return Optional.ofNullable(choices.get(field));
    }

    Optional<Range> range(String field) {
        return Optional.ofNullable(ranges.get(field));
    }

    private void read(Document query) {
        query.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> all) {
                all.forEach(each -> {
                    if (each instanceof Document part) {
                        read(part);
                    }
                });
            } else if (!field.startsWith("$")) {
                field(field, condition);
            }
        });
    }

    private void field(String field, @Nullable Object condition) {
        if (condition instanceof Document operators
                && !operators.isEmpty()
                && operators.keySet().iterator().next().startsWith("$")) {
            operators.forEach((operator, value) -> operator(field, operator, value));
        } else if (isExact(condition)) {
            choices.put(field, one(condition));
        }
    }

    private void operator(String field, String operator, @Nullable Object value) {
        switch (operator) {
            case "$eq" -> {
                if (isExact(value)) {
                    choices.put(field, one(value));
                }
            }
            case "$in" -> {
                if (value instanceof Collection<?> some
                        && some.size() <= MOST_CHOICES
                        && some.stream().allMatch(QueryConstraints::isExact)) {
                    choices.putIfAbsent(field, new ArrayList<>(some));
                }
            }
            case "$all" -> {
                if (value instanceof Collection<?> some && !some.isEmpty()) {
                    Object first = some.iterator().next();
                    if (isExact(first)) {
                        choices.putIfAbsent(field, one(first));
                    }
                }
            }
            default -> {
                if (RANGE.contains(operator) && value != null && isExact(value)) {
                    ranges.merge(field, bound(operator, value), QueryConstraints::narrower);
                }
            }
        }
    }

    private static List<Object> one(@Nullable Object value) {
        List<Object> one = new ArrayList<>(1);
        one.add(value);
        return one;
    }

    private static Range bound(String operator, Object value) {
        return operator.startsWith("$gt") ? new Range(value, null) : new Range(null, value);
    }

    private static Range narrower(Range first, Range second) {
        return new Range(
                first.low() == null ? second.low() : first.low(), first.high() == null ? second.high() : first.high());
    }

    private static boolean isExact(@Nullable Object value) {
        return !(value instanceof Document)
                && !(value instanceof Collection)
                && !(value instanceof BsonRegularExpression);
    }
}
