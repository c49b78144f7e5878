package org.publiclegal.search.robot;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** All conversations that are kept. They are people's own: no audit trail and no event tells what is said. */
@Repository
class Conversations {

    private static final String AT = "at";

    private final MongoCollection<Document> conversations;

    Conversations(MongoDatabase database) {
        this.conversations = database.getCollection("robot_conversations");
        conversations.createIndex(Indexes.ascending(AT));
    }

    /** A conversation with the number of its writes. */
    record Stored(Conversation conversation, long version) {}

    Optional<Stored> find(String id) {
        return Optional.ofNullable(conversations.find(eq("_id", id)).first())
                .map(each -> new Stored(ConversationDocuments.read(each), each.getLong("version")));
    }

    void add(Conversation conversation) {
        conversations.insertOne(ConversationDocuments.write(conversation, 1));
    }

    /** False when somebody has written since it was loaded. */
    boolean save(Stored loaded, Conversation next) {
        return conversations
                        .replaceOne(
                                and(eq("_id", next.id()), eq("version", loaded.version())),
                                ConversationDocuments.write(next, loaded.version() + 1))
                        .getMatchedCount()
                == 1;
    }

    void forget(String id) {
        conversations.deleteOne(eq("_id", id));
    }

    /** How many were forgotten. */
    long forgetBefore(Instant moment) {
        return conversations.deleteMany(lt(AT, Date.from(moment))).getDeletedCount();
    }
}
