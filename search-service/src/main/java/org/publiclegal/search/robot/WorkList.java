package org.publiclegal.search.robot;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.springframework.stereotype.Repository;

/** What the repository lacks: questions that it has no answer to, and answers that did not help. */
@Repository
class WorkList {

    private final MongoCollection<Document> items;

    WorkList(MongoDatabase database) {
        this.items = database.getCollection("robot_unanswered");
        items.createIndex(Indexes.descending("times", "at"));
    }

    /**
     * Something to be done about the repository.
     *
     * @param question without telephone, identity and account numbers
     * @param entry id of the answer that did not help; empty when there was none
     * @param times how often it happened
     * @param at when it happened last
     */
    record Item(String id, String question, Optional<FieldOfLaw> field, String entry, long times, Instant at) {}

    void note(String question, Optional<FieldOfLaw> field, String entry, Instant at) {
        String masked = masked(question);
        String id = UUID.nameUUIDFromBytes((entry + " " + masked).getBytes(StandardCharsets.UTF_8))
                .toString();
        items.updateOne(
                eq("_id", id),
                Updates.combine(
                        Updates.setOnInsert("question", masked),
                        Updates.setOnInsert("entry", entry),
                        Updates.set("field", field.map(Enum::name).orElse("")),
                        Updates.set("at", Date.from(at)),
                        Updates.inc("times", 1L)),
                new UpdateOptions().upsert(true));
    }

    /** Most frequent first. */
    List<Item> list(int skip, int most) {
        return items.find()
                .sort(Indexes.descending("times", "at"))
                .skip(skip)
                .limit(most)
                .map(WorkList::item)
                .into(new ArrayList<>());
    }

    long count() {
        return items.countDocuments();
    }

    Optional<Item> find(String id) {
        return Optional.ofNullable(items.find(eq("_id", id)).first()).map(WorkList::item);
    }

    /** Takes off the list what is done or needs nothing. */
    void settle(String id) {
        items.deleteOne(eq("_id", id));
    }

    /** Long numbers are people's own: telephones, identity cards, accounts. */
    static String masked(String text) {
        return text.replaceAll("[0-9０-９][0-9０-９ \\-]{5,}[0-9０-９xX]", "***");
    }

    private static Item item(Document stored) {
        return new Item(
                stored.getString("_id"),
                stored.getString("question"),
                Optional.of(stored.getString("field"))
                        .filter(each -> !each.isEmpty())
                        .map(FieldOfLaw::valueOf),
                stored.getString("entry"),
                stored.get("times", Number.class).longValue(),
                stored.getDate("at").toInstant());
    }
}
