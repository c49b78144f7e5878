package org.publiclegal.search.repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.search.mark.IndexMarks;
import org.publiclegal.search.repository.EntryList.Wanted;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.aggregate.AggregateCollection;
import org.publiclegal.starter.aggregate.AggregateCollections;
import org.publiclegal.starter.aggregate.StoredAggregate;
import org.publiclegal.starter.audit.Command;
import org.springframework.stereotype.Repository;

/** All entries. */
@Repository
class ConsultationRepository {

    private static final String NO_TOPIC = "search";
    private static final DistrictCode MUNICIPALITY = new DistrictCode("310000");

    private final AggregateCollection entries;
    private final IndexMarks marks;

    ConsultationRepository(AggregateCollections collections) {
        this.entries = collections.open("answers", NO_TOPIC, Set.of());
        this.marks = IndexMarks.on(entries.documents());
        entries.documents().createIndex(Indexes.ascending("state"));
        entries.documents().createIndex(Indexes.ascending("isPublished", "publishedField"));
    }

    /** An entry with what a write has to name. */
    record Stored(RepositoryEntry entry, StoredAggregate aggregate) {

        long version() {
            return aggregate.version();
        }
    }

    Optional<Stored> find(String id) {
        return entries.find(id).map(ConsultationRepository::stored);
    }

    /** False when there is an entry of this id. */
    boolean add(RepositoryEntry entry, Actor actor, Instant at) {
        Command command = new Command(actor, "DRAFT_ENTRY", MUNICIPALITY, at);
        return entries.insert(entry.id(), EntryDocuments.write(entry), List.of(), command)
                .isPresent();
    }

    /** Refuses with {@link RepositoryRefusal.ChangedMeanwhile} when somebody has written since it was loaded. */
    void save(Stored loaded, RepositoryEntry entry, Actor actor, String operation, Instant at) {
        Command command = new Command(actor, operation, MUNICIPALITY, at);
        if (entries.replace(loaded.aggregate(), EntryDocuments.write(entry), List.of(), command)
                .isEmpty()) {
            throw new RepositoryRefusal.ChangedMeanwhile();
        }
    }

    /** At most one more than is wanted. */
    List<RepositoryEntry> list(EntryList wanted) {
        List<Bson> conditions = new ArrayList<>();
        wanted.wanted().ifPresent(each -> conditions.add(condition(each, wanted)));
        wanted.field().ifPresent(field -> conditions.add(eq("field", field.name())));
        wanted.words()
                .forEach(word -> conditions.add(regex("label", word.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0"), "i")));
        return page(conditions, wanted.after(), wanted.size());
    }

    long count(EntryList wanted) {
        return entries.documents()
                .countDocuments(
                        wanted.wanted().map(each -> condition(each, wanted)).orElseGet(Document::new));
    }

    /** What is published, of one field of law or of all; at most one more than {@code size}. */
    List<RepositoryEntry> published(Optional<FieldOfLaw> field, Optional<String> after, int size) {
        List<Bson> conditions = new ArrayList<>(List.of(eq("isPublished", true)));
        field.ifPresent(each -> conditions.add(eq("publishedField", each.name())));
        return page(conditions, after, size);
    }

    long countPublished() {
        return entries.documents().countDocuments(eq("isPublished", true));
    }

    IndexMarks marks() {
        return marks;
    }

    private List<RepositoryEntry> page(List<Bson> conditions, Optional<String> after, int size) {
        after.ifPresent(id -> conditions.add(gt("_id", id)));
        return entries.documents()
                .find(conditions.isEmpty() ? new Document() : and(conditions))
                .sort(Indexes.ascending("_id"))
                .limit(size + 1)
                .map(EntryDocuments::read)
                .into(new ArrayList<>());
    }

    private static Bson condition(Wanted wanted, EntryList list) {
        return switch (wanted) {
            case IN_REVIEW, DRAFT, DISCARDED -> eq("state", wanted.name());
            case PUBLISHED -> eq("isPublished", true);
            case OUTDATED -> eq("isOutdated", true);
            case DUE -> lte("due", list.today().toString());
        };
    }

    private static Stored stored(StoredAggregate aggregate) {
        return new Stored(EntryDocuments.read(aggregate.state()), aggregate);
    }
}
