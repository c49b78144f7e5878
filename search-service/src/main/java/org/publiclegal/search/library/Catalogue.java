package org.publiclegal.search.library;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * All versions of all laws without their texts, and since when and until when each is in force. It follows from what
 * {@link Laws} holds, and is only written by it.
 */
@Repository
public class Catalogue {

    private static final int MOST_VERSIONS = 200;
    private static final int MOST_NAMED = 1_000;

    private final MongoCollection<Document> heads;

    Catalogue(MongoDatabase database) {
        this.heads = database.getCollection("law_heads");
        heads.createIndex(Indexes.ascending("work"));
        heads.createIndex(Indexes.ascending("names"));
        heads.createIndex(Indexes.ascending("order"));
    }

    public Optional<LawHead> find(String id) {
        return Optional.ofNullable(heads.find(eq("_id", id)).first()).map(HeadDocuments::head);
    }

    /** All versions of a law, newest first. */
    public List<LawHead> versions(String work) {
        return heads
                .find(eq("work", work))
                .limit(MOST_VERSIONS)
                .map(HeadDocuments::head)
                .into(new ArrayList<>())
                .stream()
                .sorted(LawHead.BY_AGE.reversed())
                .toList();
    }

    /** The version that counted on a day; empty when there was none yet. */
    public Optional<LawHead> versionOn(String work, LocalDate day) {
        return versions(work).stream().filter(each -> each.stoodOn(day)).findFirst();
    }

    /** What is in force on a day, highest level first and then by title. At most one more than {@code size}. */
    public List<LawHead> list(LawList wanted) {
        List<Bson> conditions = new ArrayList<>(List.of(condition(wanted)));
        wanted.after()
                .flatMap(id -> Optional.ofNullable(heads.find(eq("_id", id)).first()))
                .ifPresent(last -> conditions.add(gt("order", last.getString("order"))));
        return heads.find(and(conditions))
                .sort(Indexes.ascending("order"))
                .limit(wanted.size() + 1)
                .map(HeadDocuments::head)
                .into(new ArrayList<>());
    }

    /** How many there are by level and by category, each without regard to what is wanted of itself. */
    public Counts counts(LawList wanted) {
        return new Counts(
                count(wanted.ofAnyLevel(), "level", LawLevel::valueOf),
                count(wanted.ofAnyCategory(), "category", Function.identity()));
    }

    /** Numbers of laws; those of which there is none are left out. */
    public record Counts(Map<LawLevel, Long> levels, Map<String, Long> categories) {}

    /** Versions that stand on a day, of laws that any of the names or titles belongs to. */
    public List<LawHead> named(Collection<String> names, LocalDate day) {
        List<LawHead> found = new ArrayList<>();
        List<String> all = names.stream().distinct().sorted().limit(MOST_NAMED).toList();
        for (int from = 0; from < all.size(); from += MOST_VERSIONS) {
            heads.find(in("names", all.subList(from, Math.min(all.size(), from + MOST_VERSIONS))))
                    .limit(MOST_NAMED)
                    .map(HeadDocuments::head)
                    .into(found);
        }
        return found.stream().filter(each -> each.stoodOn(day)).distinct().toList();
    }

    /**
     * Writes down anew what is known of the laws.
     *
     * @param versions all versions of them, with the length of time that each is in force
     * @return ids of versions known before whose time in force is another one now
     */
    List<String> enter(List<LawHead> versions) {
        Map<String, Document> known = new HashMap<>();
        heads.find(in("_id", versions.stream().map(LawHead::id).toList()))
                .forEach(each -> known.put(each.getString("_id"), each));
        List<ReplaceOneModel<Document>> writes = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (LawHead each : versions) {
            Document state = HeadDocuments.document(each);
            Document before = known.get(each.id());
            if (!state.equals(before)) {
                writes.add(new ReplaceOneModel<>(eq("_id", each.id()), state, new ReplaceOptions().upsert(true)));
            }
            if (before != null && !HeadDocuments.isInForceAlike(before, state)) {
                moved.add(each.id());
            }
        }
        if (!writes.isEmpty()) {
            heads.bulkWrite(writes);
        }
        return moved;
    }

    private <K extends Comparable<K>> Map<K, Long> count(LawList wanted, String field, Function<String, K> key) {
        Map<K, Long> counts = new TreeMap<>();
        heads.aggregate(List.of(
                        Aggregates.match(condition(wanted)),
                        Aggregates.group("$" + field, Accumulators.sum("count", 1))))
                .forEach(each -> counts.put(
                        key.apply(each.getString("_id")),
                        each.get("count", Number.class).longValue()));
        return counts;
    }

    private static Bson condition(LawList wanted) {
        List<Bson> conditions = new ArrayList<>(List.of(
                lte("since", wanted.day().toString()), gt("until", wanted.day().toString()), eq("repealed", false)));
        wanted.level().ifPresent(level -> conditions.add(eq("level", level.name())));
        wanted.category().ifPresent(category -> conditions.add(eq("category", category)));
        new TreeSet<>(wanted.words()).forEach(word -> conditions.add(regex("label", quoted(word), "i")));
        return and(conditions);
    }

    private static String quoted(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0");
    }
}
