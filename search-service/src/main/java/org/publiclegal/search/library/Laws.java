package org.publiclegal.search.library;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.publiclegal.search.mark.IndexMarks;
import org.springframework.stereotype.Repository;

/** All versions of all laws. What is written is marked by {@link IndexMarks}, so that the search index misses nothing. */
@Repository
public class Laws {

    private static final String COLLECTION = "laws";

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
    private final IndexMarks marks;

    Laws(MongoDatabase database, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.laws = database.getCollection(COLLECTION);
        laws.createIndex(Indexes.ascending("work"));
        this.marks = IndexMarks.on(laws);
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
        Set<String> again = new TreeSet<>();
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
                if (same) {
                    again.add(entry.law().work());
                }
            }
            if (!same) {
                IndexMarks.marked(state).append(BY, by(source, entry.line(), effect));
                writes.add(
                        new ReplaceOneModel<>(eq("_id", entry.law().id()), state, new ReplaceOptions().upsert(true)));
            }
        }
        if (!writes.isEmpty()) {
            laws.bulkWrite(writes);
        }
        if (!touched.isEmpty()) {
            enter(touched, again);
        }
        return effects;
    }

    public Optional<Law> find(String id) {
        return Optional.ofNullable(laws.find(eq("_id", id)).first()).map(LawDocuments::law);
    }

    public long count() {
        return laws.countDocuments();
    }

    /** Ids in their order, from behind one of them. */
    public List<String> after(String id, int most) {
        return laws.find(gt("_id", id))
                .projection(Projections.include("_id"))
                .sort(Indexes.ascending("_id"))
                .limit(most)
                .map(each -> each.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Which laws have changed; one whose time in force has moved is marked after that. */
    public IndexMarks marks() {
        return marks;
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

    /**
     * A version is in force until the next one is.
     *
     * @param again works that may have been entered before by somebody who died before the marks were set
     */
    private void enter(Set<String> works, Set<String> again) {
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
        Set<String> moved = new TreeSet<>(catalogue.enter(heads));
        heads.stream()
                .filter(each -> again.contains(each.work()))
                .map(LawHead::id)
                .forEach(moved::add);
        if (!moved.isEmpty()) {
            laws.updateMany(in("_id", moved), IndexMarks.marking());
        }
    }
}
