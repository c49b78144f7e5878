package org.publiclegal.search.robot;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.aggregate.AggregateCollection;
import org.publiclegal.starter.aggregate.AggregateCollections;
import org.publiclegal.starter.aggregate.StoredAggregate;
import org.publiclegal.starter.audit.Command;
import org.springframework.stereotype.Repository;

/** All guided questions. Those that come with the program are put in once; what is changed of them stays changed. */
@Repository
class Guides {

    private static final String NO_TOPIC = "search";
    private static final DistrictCode MUNICIPALITY = new DistrictCode("310000");
    private static final Actor ITSELF = new Actor.Service("robot");
    private static final int MOST = 500;

    private final AggregateCollection guides;
    private final Clock clock;

    Guides(AggregateCollections collections, Clock clock) {
        this.guides = collections.open("robot_guides", NO_TOPIC, Set.of());
        this.clock = clock;
        guides.documents().createIndex(Indexes.ascending("active"));
        StartingGuides.read().forEach(each -> add(each, ITSELF));
    }

    /** A guided question with what a write has to name. */
    record Stored(Guide guide, StoredAggregate aggregate) {

        public long version() {
            return aggregate.version();
        }
    }

    List<Guide> active() {
        return guides.documents()
                .find(eq("active", true))
                .limit(MOST)
                .map(Guides::read)
                .into(new ArrayList<>());
    }

    /** By field and order. */
    List<Guide> all() {
        return guides.documents()
                .find()
                .sort(Indexes.ascending("field", "order"))
                .limit(MOST)
                .map(Guides::read)
                .into(new ArrayList<>());
    }

    Optional<Guide> find(String id) {
        return stored(id).map(Stored::guide);
    }

    Optional<Stored> stored(String id) {
        return guides.find(id).map(each -> new Stored(read(each.state()), each));
    }

    /** Nothing happens when there is one of this id. */
    void add(Guide guide, Actor actor) {
        guides.insert(guide.id(), write(guide), List.of(), command(actor, "WRITE_GUIDE"));
    }

    /** False when somebody has written since it was loaded. */
    boolean save(Stored loaded, Guide guide, Actor actor) {
        return guides.replace(loaded.aggregate(), write(guide), List.of(), command(actor, "CHANGE_GUIDE"))
                .isPresent();
    }

    private Command command(Actor actor, String operation) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Command(actor, operation, MUNICIPALITY, now);
    }

    private static Document write(Guide guide) {
        return new Document("form", 1)
                .append("field", guide.field().name())
                .append("question", guide.question())
                .append(
                        "options",
                        guide.options().stream()
                                .map(each -> new Document("text", each.text()).append("words", each.words()))
                                .toList())
                .append("unless", guide.unless())
                .append("order", guide.order())
                .append("active", guide.active());
    }

    private static Guide read(Document stored) {
        return new Guide(
                stored.getString("_id"),
                FieldOfLaw.valueOf(stored.getString("field")),
                stored.getString("question"),
                stored.getList("options", Document.class).stream()
                        .map(each -> new Guide.Option(each.getString("text"), each.getString("words")))
                        .toList(),
                stored.getList("unless", String.class),
                stored.getInteger("order"),
                stored.getBoolean("active"));
    }
}
