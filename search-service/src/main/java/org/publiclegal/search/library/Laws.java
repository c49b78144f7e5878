package org.publiclegal.search.library;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * All versions of all laws. What was written is marked until it stands in the search index too, in the same write, so
 * that nothing is missed when the index can't be reached.
 */
@Repository
public class Laws {

    private static final String UNINDEXED = "unindexed";

    private final MongoCollection<Document> laws;

    Laws(MongoDatabase database) {
        this.laws = database.getCollection("laws");
        laws.createIndex(Indexes.ascending("work"));
        laws.createIndex(Indexes.ascending(UNINDEXED), new com.mongodb.client.model.IndexOptions().sparse(true));
    }

    /** What became of a law that was put in. */
    enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    Effect put(Law law) {
        Document state = LawDocuments.document(law);
        Document known = laws.find(eq("_id", law.id())).first();
        if (known != null && state.getString("digest").equals(known.getString("digest"))) {
            return Effect.UNCHANGED;
        }
        laws.replaceOne(eq("_id", law.id()), state.append(UNINDEXED, true), new ReplaceOptions().upsert(true));
        return known == null ? Effect.ADDED : Effect.CHANGED;
    }

    public Optional<Law> find(String id) {
        return Optional.ofNullable(laws.find(eq("_id", id)).first()).map(LawDocuments::law);
    }

    /** All versions of a law, newest first. */
    public List<Law> versions(String work) {
        return laws.find(eq("work", work)).map(LawDocuments::law).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing(Law::since).thenComparing(Law::id).reversed())
                .toList();
    }

    public long count() {
        return laws.countDocuments();
    }

    /** Laws in the order of their ids, from behind one of them. */
    public List<Law> after(String id, int most) {
        return laws.find(gt("_id", id))
                .sort(Indexes.ascending("_id"))
                .limit(most)
                .map(LawDocuments::law)
                .into(new ArrayList<>());
    }

    public List<Law> unindexed(int most) {
        return laws.find(eq(UNINDEXED, true)).limit(most).map(LawDocuments::law).into(new ArrayList<>());
    }

    public long countUnindexed() {
        return laws.countDocuments(eq(UNINDEXED, true));
    }

    /** Says that the law stands in the index as it is here; without effect when it was changed meanwhile. */
    public void indexed(Law law) {
        laws.updateOne(and(eq("_id", law.id()), eq("digest", LawDocuments.digest(law))), Updates.unset(UNINDEXED));
    }
}
