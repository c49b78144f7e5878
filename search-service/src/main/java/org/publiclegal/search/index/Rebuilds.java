package org.publiclegal.search.index;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.publiclegal.search.index.Rebuild.Position;
import org.publiclegal.starter.aggregate.AggregateCollection;
import org.publiclegal.starter.aggregate.AggregateCollections;
import org.publiclegal.starter.audit.Command;
import org.springframework.stereotype.Repository;

/** All rebuilds of the index. How far one has come is beside it, since progress is no command of anybody's. */
@Repository
class Rebuilds {

    private static final String NO_TOPIC = "search";

    private final AggregateCollection rebuilds;
    private final MongoCollection<Document> positions;

    Rebuilds(AggregateCollections collections, MongoDatabase database) {
        this.rebuilds = collections.open("index_rebuilds", NO_TOPIC, Set.of());
        this.positions = database.getCollection("index_positions");
        rebuilds.documents().createIndex(Indexes.ascending("done", "at"));
    }

    /** The one that was asked for first of those that are not done. */
    Optional<Rebuild> open() {
        return Optional.ofNullable(rebuilds.documents()
                        .find(eq("done", false))
                        .sort(Indexes.ascending("at"))
                        .first())
                .map(each -> new Rebuild(
                        each.getString("_id"),
                        each.getString("by"),
                        each.getDate("at").toInstant(),
                        each.getBoolean("done")));
    }

    void begin(Rebuild rebuild, Command command) {
        rebuilds.insert(rebuild.id(), document(rebuild, false), List.of(), command);
    }

    void end(Rebuild rebuild, Command command) {
        rebuilds.find(rebuild.id())
                .ifPresent(stored -> rebuilds.replace(stored, document(rebuild, true), List.of(), command));
        positions.deleteOne(eq("_id", rebuild.id()));
    }

    Position position(Rebuild rebuild) {
        return Optional.ofNullable(positions.find(eq("_id", rebuild.id())).first())
                .map(each -> new Position(
                        each.getString("index"),
                        each.get("shelf", ""),
                        each.getString("after"),
                        each.get("documents", 0L)))
                .orElseGet(() -> new Position("", "", "", 0));
    }

    void advance(Rebuild rebuild, Position position) {
        positions.replaceOne(
                eq("_id", rebuild.id()),
                new Document("_id", rebuild.id())
                        .append("index", position.index())
                        .append("shelf", position.shelf())
                        .append("after", position.after())
                        .append("documents", position.documents()),
                new ReplaceOptions().upsert(true));
    }

    private static Document document(Rebuild rebuild, boolean done) {
        return new Document("by", rebuild.by())
                .append("at", Date.from(rebuild.at()))
                .append("done", done);
    }
}
