package org.publiclegal.search.mark;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

/**
 * Which documents of a collection do not stand in the search index as they are here. A document is marked in the very
 * write that changes it. Each marking has a stamp of its own, so that a mark is only taken off by who has seen the last
 * change.
 */
public final class IndexMarks {

    private static final String UNINDEXED = "unindexed";

    /** Stands in the index by its words, and not yet by what it means. */
    private static final String UNCOMPARED = "uncompared";

    private static final String STAMP = "stamp";

    private final MongoCollection<Document> documents;

    private IndexMarks(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    public static IndexMarks on(MongoCollection<Document> documents) {
        documents.createIndex(Indexes.ascending(UNINDEXED), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending(UNCOMPARED), new IndexOptions().sparse(true));
        return new IndexMarks(documents);
    }

    /** The document with a mark, to be written. */
    public static Document marked(Document document) {
        return document.append(UNINDEXED, true).append(STAMP, stamp());
    }

    /** A change that does nothing but mark. */
    public static Bson marking() {
        return Updates.combine(Updates.set(UNINDEXED, true), Updates.set(STAMP, stamp()));
    }

    /** Id of a marked document with the stamp of its last marking; what is read of it afterwards is no older. */
    public record Marked(String id, String stamp) {}

    /** Ids of all documents in their order, from behind one of them. */
    public List<String> idsAfter(String id, int most) {
        return documents
                .find(gt("_id", id))
                .projection(Projections.include("_id"))
                .sort(Indexes.ascending("_id"))
                .limit(most)
                .map(each -> each.getString("_id"))
                .into(new ArrayList<>());
    }

    /** What waits for the index, but for that with one of the stamps. */
    public List<Marked> unindexed(int most, Collection<String> except) {
        return find(UNINDEXED, most, except);
    }

    public long countUnindexed() {
        return documents.countDocuments(eq(UNINDEXED, true));
    }

    /** What is found by its words only, but for that with one of the stamps. */
    public Optional<Marked> uncompared(Collection<String> except) {
        return find(UNCOMPARED, 1, except).stream().findFirst();
    }

    public long countUncompared() {
        return documents.countDocuments(eq(UNCOMPARED, true));
    }

    /**
     * Says that a document stands in the index as it was read. When it has changed meanwhile, it is marked once more,
     * since what was read may have come over what is newer.
     *
     * @param whole whether it is found by what it means too
     */
    public void indexed(Marked read, boolean whole) {
        Bson rest = whole ? Updates.unset(UNCOMPARED) : Updates.set(UNCOMPARED, true);
        unmark(read, Updates.combine(Updates.unset(UNINDEXED), rest));
    }

    /** Says that a document is found by what it means too. */
    public void compared(Marked read) {
        unmark(read, Updates.unset(UNCOMPARED));
    }

    /** Asks for what a document means to be brought into the index. */
    public void uncompared(String id) {
        documents.updateOne(eq("_id", id), Updates.set(UNCOMPARED, true));
    }

    private List<Marked> find(String mark, int most, Collection<String> except) {
        Bson wanted = except.isEmpty() ? eq(mark, true) : and(eq(mark, true), nin(STAMP, except));
        return documents
                .find(wanted)
                .projection(Projections.include(STAMP))
                .limit(most)
                .map(each -> new Marked(each.getString("_id"), each.get(STAMP, "")))
                .into(new ArrayList<>());
    }

    private void unmark(Marked read, Bson update) {
        Bson asRead = and(eq("_id", read.id()), eq(STAMP, read.stamp()));
        if (documents.updateOne(asRead, update).getMatchedCount() == 0) {
            documents.updateOne(eq("_id", read.id()), marking());
        }
    }

    private static String stamp() {
        return new ObjectId().toHexString();
    }
}
