package org.publiclegal.search.intake;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.publiclegal.starter.aggregate.AggregateCollection;
import org.publiclegal.starter.aggregate.AggregateCollections;
import org.publiclegal.starter.aggregate.StoredAggregate;
import org.publiclegal.starter.audit.Command;
import org.springframework.stereotype.Repository;

/** All imports. How far one has come is beside it, since progress is no command of anybody's. */
@Repository
class FileImports {

    private static final String NO_TOPIC = "search";

    private final AggregateCollection imports;
    private final MongoCollection<Document> progress;

    FileImports(AggregateCollections collections, MongoDatabase database) {
        this.imports = collections.open("imports", NO_TOPIC, Set.of());
        this.progress = database.getCollection("import_progress");
        imports.documents().createIndex(Indexes.descending("at"));
        imports.documents().createIndex(Indexes.ascending("state", "at"));
        imports.documents().createIndex(Indexes.ascending("file"));
    }

    /** False when there is one with this id. */
    boolean add(FileImport added, Command command) {
        return imports.insert(added.id(), document(added), List.of(), command).isPresent();
    }

    /** Writes how it ended, once. */
    void end(FileImport waiting, ImportState state, Progress last, Command command) {
        StoredAggregate stored = imports.find(waiting.id()).orElseThrow();
        if (fileImport(stored.state()).state().isOver()) {
            return;
        }
        Document ended = document(waiting.with(state))
                .append("lines", last.lines())
                .append("added", last.added())
                .append("changed", last.changed())
                .append("unchanged", last.unchanged())
                .append("faulty", last.faulty());
        imports.replace(stored, ended, List.of(), command);
    }

    Optional<FileImport> find(String id) {
        return imports.find(id).map(StoredAggregate::state).map(FileImports::fileImport);
    }

    /** Newest first. */
    List<FileImport> latest(int most) {
        return imports.documents()
                .find()
                .sort(Indexes.descending("at"))
                .limit(most)
                .map(FileImports::fileImport)
                .into(new ArrayList<>());
    }

    /** The one that waits longest. */
    Optional<FileImport> next() {
        return Optional.ofNullable(imports.documents()
                        .find(eq("state", ImportState.WAITING.name()))
                        .sort(Indexes.ascending("at"))
                        .first())
                .map(FileImports::fileImport);
    }

    boolean needs(String file) {
        return imports.documents().countDocuments(and(eq("file", file), eq("state", ImportState.WAITING.name()))) > 0;
    }

    Progress progress(String id) {
        return Optional.ofNullable(progress.find(eq("_id", id)).first())
                .map(FileImports::progress)
                .orElseGet(Progress::none);
    }

    /** Notes one more try, and says how many there were since it last came further. */
    int tried(String id) {
        progress.updateOne(
                eq("_id", id),
                Updates.combine(Updates.inc("tries", 1), Updates.setOnInsert("line", 0L)),
                new UpdateOptions().upsert(true));
        return Optional.ofNullable(progress.find(eq("_id", id)).first())
                .map(each -> each.getInteger("tries"))
                .orElse(0);
    }

    /** False when somebody else has brought the import further than {@code from} meanwhile. */
    boolean advance(String id, Progress from, Progress to) {
        List<Document> faults = to.faults().stream()
                .map(each -> new Document("line", each.line())
                        .append("key", each.key())
                        .append("about", each.about()))
                .toList();
        Document fields = new Document("line", to.line())
                .append("lines", to.lines())
                .append("added", to.added())
                .append("changed", to.changed())
                .append("unchanged", to.unchanged())
                .append("faulty", to.faulty())
                .append("faults", faults)
                .append("tries", 0);
        return progress.updateOne(and(eq("_id", id), eq("line", from.line())), new Document("$set", fields))
                        .getMatchedCount()
                == 1;
    }

    private static Progress progress(Document stored) {
        return new Progress(
                stored.get("line", 0L),
                stored.get("lines", 0L),
                stored.get("added", 0L),
                stored.get("changed", 0L),
                stored.get("unchanged", 0L),
                stored.get("faulty", 0L),
                stored.getList("faults", Document.class, List.of()).stream()
                        .map(each -> new Progress.Fault(
                                each.getLong("line"), each.getString("key"), each.getString("about")))
                        .toList());
    }

    private static Document document(FileImport from) {
        return new Document("kind", from.kind())
                .append("file", from.file())
                .append("name", from.name())
                .append("bytes", from.bytes())
                .append("digest", from.digest())
                .append("by", from.by())
                .append("at", Date.from(from.at()))
                .append("state", from.state().name());
    }

    private static FileImport fileImport(Document stored) {
        return new FileImport(
                stored.getString("_id"),
                stored.get("kind", LawIntake.KIND),
                stored.getString("file"),
                stored.getString("name"),
                stored.getLong("bytes"),
                stored.getString("digest"),
                stored.getString("by"),
                stored.getDate("at").toInstant(),
                ImportState.valueOf(stored.getString("state")));
    }
}
