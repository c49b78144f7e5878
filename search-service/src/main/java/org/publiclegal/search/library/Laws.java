package org.publiclegal.search.library;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * All versions of all laws. What was written is marked until it stands in the search index too, in the same write, so
 * that nothing is missed when the index can't be reached.
 */
@Repository
public class Laws {

    private static final String UNINDEXED = "unindexed";

    /** Which line of which import the law came by. */
    private static final String BY = "by";

    /** What became of a law that was put in. */
    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** A law and the line of an import that it stands in. */
    public record Entry(Law law, long line) {}

    private final MongoCollection<Document> laws;
    private final Catalogue catalogue;

    Laws(MongoDatabase database, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.laws = database.getCollection("laws");
        laws.createIndex(Indexes.ascending("work"));
        laws.createIndex(Indexes.ascending(UNINDEXED), new IndexOptions().sparse(true));
    }

    /**
     * Puts laws in, together with what the catalogue says of them. Doing it again, after it was done in part or whole,
     * comes to the same and gives the same answer.
     *
     * @param source the import that they come by
     * @param entries no law twice
     * @return what became of each
     */
    public List<Effect> put(String source, List<Entry> entries) {
        Map<String, Document> known = known(entries);
        List<ReplaceOneModel<Document>> writes = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        Set<String> touched = new TreeSet<>();
        for (Entry entry : entries) {
            Document state = LawDocuments.document(entry.law());
            Optional<Document> before =
                    Optional.ofNullable(known.get(entry.law().id()));
            boolean same = before.filter(each -> each.getString("digest").equals(state.getString("digest")))
                    .isPresent();
            Effect effect = before.flatMap(each -> earlier(each, source, entry.line()))
                    .filter(_ -> same)
                    .orElseGet(() -> before.isEmpty() ? Effect.ADDED : same ? Effect.UNCHANGED : Effect.CHANGED);
            effects.add(effect);
            if (effect != Effect.UNCHANGED) {
                touched.add(entry.law().work());
                before.map(each -> each.getString("work")).ifPresent(touched::add);
            }
            if (!same) {
                state.append(UNINDEXED, true).append(BY, by(source, entry.line(), effect));
                writes.add(
                        new ReplaceOneModel<>(eq("_id", entry.law().id()), state, new ReplaceOptions().upsert(true)));
            }
        }
        if (!writes.isEmpty()) {
            laws.bulkWrite(writes);
        }
        if (!touched.isEmpty()) {
            enter(touched);
        }
        return effects;
    }

    public Optional<Law> find(String id) {
        return Optional.ofNullable(laws.find(eq("_id", id)).first()).map(LawDocuments::law);
    }

    public long count() {
        return laws.countDocuments();
    }

    public List<Law> unindexed(int most) {
        return laws.find(eq(UNINDEXED, true)).limit(most).map(LawDocuments::law).into(new ArrayList<>());
    }

    /** Says that the law stands in the index as it is here; without effect when it was changed meanwhile. */
    public void indexed(Law law) {
        laws.updateOne(and(eq("_id", law.id()), eq("digest", LawDocuments.digest(law))), Updates.unset(UNINDEXED));
    }

    private Map<String, Document> known(List<Entry> entries) {
        Map<String, Document> known = new HashMap<>();
        laws.find(in("_id", entries.stream().map(each -> each.law().id()).toList()))
                .projection(Projections.include("digest", "work", BY))
                .forEach(each -> known.put(each.getString("_id"), each));
        return known;
    }

    private static Document by(String source, long line, Effect effect) {
        return new Document("source", source).append("line", line).append("effect", effect.name());
    }

    /** What the same line of the same import came to when it was put in before. */
    private static Optional<Effect> earlier(Document known, String source, long line) {
        return Optional.ofNullable(known.get(BY, Document.class))
                .filter(by -> source.equals(by.getString("source")) && line == by.getLong("line"))
                .map(by -> Effect.valueOf(by.getString("effect")));
    }

    /** A version is in force until the next one is. */
    private void enter(Set<String> works) {
        Map<String, List<LawHead>> versions = new TreeMap<>();
        laws.find(in("work", works))
                .projection(Projections.include(LawDocuments.HEAD))
                .map(LawDocuments::head)
                .forEach(each -> versions.computeIfAbsent(each.work(), _ -> new ArrayList<>())
                        .add(each));
        List<LawHead> heads = new ArrayList<>();
        for (List<LawHead> each : versions.values()) {
            each.sort(LawHead.BY_AGE);
            for (int i = 0; i < each.size(); i++) {
                heads.add(i + 1 < each.size() ? each.get(i).before(each.get(i + 1)) : each.get(i));
            }
        }
        List<String> moved = catalogue.enter(heads);
        if (!moved.isEmpty()) {
            laws.updateMany(in("_id", moved), Updates.set(UNINDEXED, true));
        }
    }
}
