package org.publiclegal.search.library;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Repository;

/**
 * Which laws do not stand in the search index as they are here. A law is marked in the very write that changes it; one
 * whose time in force has moved, after that. Each marking has a stamp of its own, so that a mark is only taken off by
 * who has seen the last change.
 */
@Repository
public class IndexMarks {

    private static final String UNINDEXED = "unindexed";

    /** Stands in the index by its words, and not yet by what it means. */
    private static final String UNCOMPARED = "uncompared";

    private static final String STAMP = "stamp";

    private final MongoCollection<Document> laws;

    IndexMarks(MongoDatabase database) {
        this.laws = database.getCollection(Laws.COLLECTION);
        laws.createIndex(Indexes.ascending(UNINDEXED), new IndexOptions().sparse(true));
        laws.createIndex(Indexes.ascending(UNCOMPARED), new IndexOptions().sparse(true));
    }

    /** A law as it was read, with the stamp of its last marking. */
    public record Marked(Law law, String stamp) {}

    /** Laws that wait for the index, but for those with one of the stamps. */
    public List<Marked> unindexed(int most, Collection<String> except) {
        return find(UNINDEXED, most, except);
    }

    public long countUnindexed() {
        return laws.countDocuments(eq(UNINDEXED, true));
    }

    /** A law that is found by its words only, but for those with one of the stamps. */
    public Optional<Marked> uncompared(Collection<String> except) {
        return find(UNCOMPARED, 1, except).stream().findFirst();
    }

    public long countUncompared() {
        return laws.countDocuments(eq(UNCOMPARED, true));
    }

    /**
     * Says that the law stands in the index as it was read. When it has changed meanwhile, it is marked once more,
     * since what was read may have come over what is newer.
     *
     * @param whole whether it is found by what it means too
     */
    public void indexed(Marked read, boolean whole) {
        Bson rest = whole ? Updates.unset(UNCOMPARED) : Updates.set(UNCOMPARED, true);
        unmark(read, Updates.combine(Updates.unset(UNINDEXED), rest));
    }

    /** Says that the law is found by what it means too. */
    public void compared(Marked read) {
        unmark(read, Updates.unset(UNCOMPARED));
    }

    /** Asks for what a law means to be brought into the index. */
    public void uncompared(Law law) {
        laws.updateOne(eq("_id", law.id()), Updates.set(UNCOMPARED, true));
    }

    static Document marked(Document law) {
        return law.append(UNINDEXED, true).append(STAMP, stamp());
    }

    static Bson marking() {
        return Updates.combine(Updates.set(UNINDEXED, true), Updates.set(STAMP, stamp()));
    }

    private List<Marked> find(String mark, int most, Collection<String> except) {
        Bson wanted = except.isEmpty() ? eq(mark, true) : and(eq(mark, true), nin(STAMP, except));
        return laws.find(wanted)
                .limit(most)
                .map(each -> new Marked(LawDocuments.law(each), each.get(STAMP, "")))
                .into(new ArrayList<>());
    }

    private void unmark(Marked read, Bson update) {
        Bson asRead = and(eq("_id", read.law().id()), eq(STAMP, read.stamp()));
        if (laws.updateOne(asRead, update).getMatchedCount() == 0) {
            laws.updateOne(eq("_id", read.law().id()), marking());
        }
    }

    private static String stamp() {
        return new ObjectId().toHexString();
    }
}
