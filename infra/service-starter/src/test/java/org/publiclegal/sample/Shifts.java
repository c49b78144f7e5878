package org.publiclegal.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.sample.ShiftEvent.ShiftNoted;
import org.publiclegal.sample.ShiftEvent.ShiftPlanned;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.aggregate.AggregateCollection;
import org.publiclegal.starter.aggregate.AggregateCollections;
import org.publiclegal.starter.aggregate.StoredAggregate;
import org.publiclegal.starter.audit.Command;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.service.ServiceProperties;
import org.springframework.stereotype.Component;

/** The shifts and what is done with them. */
@Component
public class Shifts {

    private final AggregateCollection collection;
    private final Clock clock;

    Shifts(AggregateCollections collections, ServiceProperties service, Clock clock) {
        this.collection = collections.open("shifts", service.name(), Set.of("volunteer"));
        this.clock = clock;
    }

    public AggregateCollection collection() {
        return collection;
    }

    /** Puts a shift on the roster and gives its id. */
    public String plan(Actor actor, DistrictCode district, String volunteer) {
        Access.require(actor, ShiftOperation.PLAN_SHIFT, district);
        Instant at = clock.instant();
        String id = "S-" + UUID.randomUUID();
        Document state = new Document("district", district.value())
                .append("volunteer", volunteer)
                .append("notes", 0);
        boolean planned = collection
                .insert(
                        id,
                        state,
                        List.of(new ShiftPlanned(district, at)),
                        new Command(actor, "PLAN_SHIFT", district, at))
                .isPresent();
        if (!planned) {
            throw new IllegalStateException("The id " + id + " is taken");
        }
        return id;
    }

    /** Adds a note; a lost race is tried again until it is won. */
    public void note(Actor actor, String id) {
        while (noted(actor, collection.find(id).orElseThrow(NotFound::new)).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private Optional<StoredAggregate> noted(Actor actor, StoredAggregate shift) {
        DistrictCode district = new DistrictCode(shift.state().getString("district"));
        Access.require(actor, ShiftOperation.NOTE_SHIFT, district);
        Instant at = clock.instant();
        int number = shift.state().getInteger("notes") + 1;
        Document state = new Document("district", district.value())
                .append("volunteer", shift.state().getString("volunteer"))
                .append("notes", number);
        return collection.replace(
                shift, state, List.of(new ShiftNoted(number, at)), new Command(actor, "NOTE_SHIFT", district, at));
    }
}
