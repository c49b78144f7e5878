package org.publiclegal.search.mark;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What imports bring into a collection. By which line of which import a document came is noted on it, so that putting it
 * in again, after that was done in part or whole, comes to the same and gives the same answer.
 */
public final class Arrivals {

    private static final String DIGEST = "digest";
    private static final String BY = "by";

    private final MongoCollection<Document> documents;
    private final List<String> fields;

    private Arrivals(MongoCollection<Document> documents, List<String> fields) {
        this.documents = documents;
        this.fields = fields;
    }

    /** Takes fields that are wanted of the documents that were there before. */
    public static Arrivals into(MongoCollection<Document> documents, String... fields) {
        return new Arrivals(
                documents,
                Stream.concat(Stream.of(DIGEST, BY), Stream.of(fields)).toList());
    }

    /** What a document says, with the digest by which it is told from what it said before. */
    public static Document digested(Document content) {
        String digest = UUID.nameUUIDFromBytes(content.toJson().getBytes(StandardCharsets.UTF_8))
                .toString();
        return content.append(DIGEST, digest);
    }

    /**
     * What became of a document.
     *
     * @param before some fields of the one that was there; empty when there was none
     * @param written whether it was another one
     */
    public record Outcome(Effect effect, Optional<Document> before, boolean written) {}

    /**
     * Puts documents in, marked by {@link IndexMarks} where they differ from what is there.
     *
     * @param source the import that they come by
     * @param arriving digested, and none twice
     */
    public List<Outcome> put(String source, List<Arriving<Document>> arriving) {
        Map<Object, Document> known = known(arriving);
        List<ReplaceOneModel<Document>> writes = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Arriving<Document> each : arriving) {
            Document state = each.what();
            Outcome outcome = outcome(Optional.ofNullable(known.get(state.get("_id"))), source, each);
            outcomes.add(outcome);
            if (outcome.written()) {
                IndexMarks.marked(state).append(BY, by(source, each.line(), outcome.effect()));
                writes.add(
                        new ReplaceOneModel<>(eq("_id", state.get("_id")), state, new ReplaceOptions().upsert(true)));
            }
        }
        if (!writes.isEmpty()) {
            documents.bulkWrite(writes);
        }
        return outcomes;
    }

    private Map<Object, Document> known(List<Arriving<Document>> arriving) {
        Map<Object, Document> known = new HashMap<>();
        documents
                .find(in(
                        "_id",
                        arriving.stream().map(each -> each.what().get("_id")).toList()))
                .projection(Projections.include(fields))
                .forEach(each -> known.put(each.get("_id"), each));
        return known;
    }

    private static Outcome outcome(Optional<Document> before, String source, Arriving<Document> arriving) {
        boolean same = before.filter(
                        each -> each.getString(DIGEST).equals(arriving.what().getString(DIGEST)))
                .isPresent();
        Effect effect = before.flatMap(each -> earlier(each, source, arriving.line()))
                .filter(_ -> same)
                .orElseGet(() -> before.isEmpty() ? Effect.ADDED : same ? Effect.UNCHANGED : Effect.CHANGED);
        return new Outcome(effect, before, !same);
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
}
