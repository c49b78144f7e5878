package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one index serves one query.
 *
 * @param prefixes encoded values of the leading fields that the query fixes; several when one of them has choices
 * @param range of the field after them, where the query gives one
 * @param sorted whether the entries come in the order that is asked for
 * @param descending whether they are read backwards
 * @param fixed how many leading fields the query fixes
 */
record IndexPlan(
        OrderedIndex index,
        List<byte[]> prefixes,
        Optional<QueryConstraints.Range> range,
        boolean sorted,
        boolean descending,
        int fixed) {

    private static final int MOST_PREFIXES = 200;

    /** The most useful index; empty when none is of use. */
    static Optional<IndexPlan> best(List<OrderedIndex> indexes, Document query, @Nullable Document order) {
        QueryConstraints constraints = new QueryConstraints(query);
        return indexes.stream()
                .map(index -> of(index, constraints, order))
                .filter(plan -> plan.fixed > 0 || plan.range.isPresent())
                .max(Comparator.comparingInt(IndexPlan::worth));
    }

    Stream<Object> positions() {
        return prefixes.stream().flatMap(prefix -> {
            byte[] first = range.map(QueryConstraints.Range::low)
                    .map(low -> with(prefix, low))
                    .orElse(prefix);
            byte[] last = OrderedKey.after(range.map(QueryConstraints.Range::high)
                    .map(high -> with(prefix, high))
                    .orElse(prefix));
            return index.positions(first, last, descending);
        });
    }

    private int worth() {
        return (sorted ? 100 : 0) + fixed * 10 + (range.isPresent() ? 5 : 0) - (prefixes.size() > 1 ? 3 : 0);
    }

    private static IndexPlan of(OrderedIndex index, QueryConstraints constraints, @Nullable Document order) {
        List<IndexKey> keys = index.getKeys();
        List<byte[]> prefixes = new ArrayList<>(List.of(new byte[0]));
        int fixed = 0;
        while (fixed < keys.size()) {
            Optional<List<Object>> values = constraints.choices(keys.get(fixed).getKey());
            if (values.isEmpty()
                    || prefixes.size() * values.get().size() > MOST_PREFIXES
                    || (index.leavesOutMissing() && values.get().contains(null))) {
                break;
            }
            prefixes = prefixes.stream()
                    .flatMap(prefix -> values.get().stream().map(value -> with(prefix, value)))
                    .toList();
            fixed++;
        }
        Optional<QueryConstraints.Range> range =
                fixed < keys.size() ? constraints.range(keys.get(fixed).getKey()) : Optional.empty();
        Optional<Boolean> direction = prefixes.size() == 1 && !index.isMultikey()
                ? direction(keys.subList(fixed, keys.size()), keys.subList(0, fixed), order)
                : Optional.empty();
        return new IndexPlan(index, prefixes, range, direction.isPresent(), direction.orElse(false), fixed);
    }

    /** Whether to read backwards for the order; empty when the index can't give it. */
    private static Optional<Boolean> direction(List<IndexKey> left, List<IndexKey> fixed, @Nullable Document order) {
        if (order == null || order.isEmpty()) {
            return Optional.empty();
        }
        int at = 0;
        Optional<Boolean> descending = Optional.empty();
        for (var each : order.entrySet()) {
            if (fixed.stream().anyMatch(key -> key.getKey().equals(each.getKey()))) {
                continue;
            }
            boolean backwards = !(each.getValue() instanceof Number number) || number.intValue() < 0;
            boolean byPosition = at == left.size() && each.getKey().equals("_id");
            boolean next = at < left.size() && left.get(at).getKey().equals(each.getKey());
            if (!(byPosition || next)
                    || descending.filter(known -> known != backwards).isPresent()) {
                return Optional.empty();
            }
            descending = Optional.of(backwards);
            at++;
        }
        return descending.or(() -> Optional.of(false));
    }

    private static byte[] with(byte[] prefix, @Nullable Object value) {
        byte[] encoded = new OrderedKey().add(value).bytes();
        byte[] whole = Arrays.copyOf(prefix, prefix.length + encoded.length);
        System.arraycopy(encoded, 0, whole, prefix.length, encoded.length);
        return whole;
    }
}
