package org.publiclegal.search.synonym;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.publiclegal.starter.aggregate.AggregateCollection;
import org.publiclegal.starter.aggregate.AggregateCollections;
import org.publiclegal.starter.aggregate.StoredAggregate;
import org.publiclegal.starter.audit.Command;
import org.springframework.stereotype.Repository;

/** The draft, and all texts that were ever switched on, of which the last is in force. */
@Repository
class SynonymVersions {

    private static final String NO_TOPIC = "search";
    private static final String DRAFT = "draft";

    private final AggregateCollection versions;
    private final AggregateCollection drafts;
    private final Version builtIn = new Version(0, resource(), Optional.empty(), "", Instant.EPOCH);

    SynonymVersions(AggregateCollections collections) {
        this.versions = collections.open("synonym_versions", NO_TOPIC, Set.of());
        this.drafts = collections.open("synonym_drafts", NO_TOPIC, Set.of());
        versions.documents().createIndex(Indexes.descending("number"));
    }

    /** What is in force until somebody switches another text on. */
    Version builtIn() {
        return builtIn;
    }

    /** Empty when nothing was switched on yet. */
    Optional<Version> latest() {
        return list(1).stream().findFirst();
    }

    /** The last ones, newest first. */
    List<Version> list(int most) {
        return versions.documents()
                .find()
                .sort(Indexes.descending("number"))
                .limit(most)
                .map(SynonymVersions::version)
                .into(new ArrayList<>());
    }

    Optional<Version> find(int number) {
        return number == 0
                ? Optional.of(builtIn)
                : Optional.ofNullable(
                                versions.documents().find(eq("_id", id(number))).first())
                        .map(SynonymVersions::version);
    }

    /** Refuses with {@link ChangedMeanwhile} when there is one with this number. */
    void add(Version version, Command command) {
        Document state = new Document("number", version.number())
                .append("text", version.text())
                .append("by", version.by())
                .append("at", Date.from(version.at()));
        version.again().ifPresent(number -> state.append("again", number));
        if (versions.insert(id(version.number()), state, List.of(), command).isEmpty()) {
            throw new ChangedMeanwhile();
        }
    }

    Draft draft() {
        return drafts.find(DRAFT)
                .map(SynonymVersions::draft)
                .orElseGet(() -> new Draft(0, latest().orElse(builtIn).text(), Optional.empty(), Optional.empty()));
    }

    /**
     * Keeps a text as the draft. Refuses with {@link ChangedMeanwhile} when another one was kept since.
     *
     * @param version of the draft that the text was made from
     */
    Draft keep(String text, long version, String by, Command command) {
        Document state = new Document("text", text).append("by", by).append("at", Date.from(command.at()));
        Optional<StoredAggregate> stored = drafts.find(DRAFT);
        if (stored.map(StoredAggregate::version).orElse(0L) != version) {
            throw new ChangedMeanwhile();
        }
        return stored.map(each -> drafts.replace(each, state, List.of(), command))
                .orElseGet(() -> drafts.insert(DRAFT, state, List.of(), command))
                .map(SynonymVersions::draft)
                .orElseThrow(ChangedMeanwhile::new);
    }

    private static Draft draft(StoredAggregate stored) {
        return new Draft(
                stored.version(),
                stored.state().getString("text"),
                Optional.of(stored.state().getString("by")),
                Optional.of(stored.state().getDate("at").toInstant()));
    }

    private static Version version(Document stored) {
        return new Version(
                stored.getInteger("number"),
                stored.getString("text"),
                Optional.ofNullable(stored.getInteger("again")),
                stored.getString("by"),
                stored.getDate("at").toInstant());
    }

    private static String id(int number) {
        return Integer.toString(number);
    }

    private static String resource() {
        try (InputStream file =
                Objects.requireNonNull(SynonymVersions.class.getResourceAsStream("/synonym/synonyms.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
