package org.publiclegal.reporting.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.publiclegal.events.consultation.ConsultationAssigned;
import org.publiclegal.events.consultation.ConsultationClosed;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.events.consultation.ConsultationFollowedUp;
import org.publiclegal.events.consultation.ConsultationPublished;
import org.publiclegal.events.consultation.ConsultationRated;
import org.publiclegal.events.consultation.ConsultationReceived;
import org.publiclegal.events.consultation.ConsultationReplied;
import org.publiclegal.events.consultation.ConsultationReturned;
import org.publiclegal.events.consultation.ConsultationTransferred;
import org.publiclegal.events.consultation.ConsultationWithdrawn;
import org.publiclegal.events.consultation.Timeliness;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.time.Shanghai;

/**
 * A consultation as its events tell it. What it counts for follows from the events that are known, in the order of
 * their sequence and not of their arrival: an event that was set aside and comes late changes the days it belongs to.
 * Until its receipt is known, it counts for nothing.
 *
 * @param facts by sequence
 */
record CountedConsultation(SortedMap<Long, ConsultationEvent> facts) {

    static final CountedConsultation UNKNOWN = new CountedConsultation(new TreeMap<>());

    CountedConsultation {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    boolean knows(long sequence) {
        return facts.containsKey(sequence);
    }

    CountedConsultation with(long sequence, ConsultationEvent fact) {
        SortedMap<Long, ConsultationEvent> more = new TreeMap<>(facts);
        more.put(sequence, fact);
        return new CountedConsultation(more);
    }

    Set<LocalDate> days() {
        return counts().stream().map(Count::day).collect(Collectors.toSet());
    }

    List<Count> counts() {
        return received().map(this::counts).orElse(List.of());
    }

    private Optional<ConsultationReceived> received() {
        return facts.values().stream()
                .filter(ConsultationReceived.class::isInstance)
                .map(ConsultationReceived.class::cast)
                .findFirst();
    }

    private List<Count> counts(ConsultationReceived received) {
        List<Count> counts = new ArrayList<>();
        DistrictCode district = received.district();
        for (ConsultationEvent fact : facts.values()) {
            for (Measure measure : measures(fact)) {
                counts.add(count(fact, district, received, measure));
            }
            if (fact instanceof ConsultationTransferred transferred) {
                district = transferred.to();
                counts.add(count(fact, district, received, Measure.TRANSFERRED_IN));
            }
        }
        return counts;
    }

    private static Count count(
            ConsultationEvent fact, DistrictCode district, ConsultationReceived received, Measure measure) {
        return new Count(Shanghai.dayOf(fact.at()), district, received.channel(), received.field(), measure);
    }

    /** What a fact counts as for the district that the consultation belonged to before it. */
    private static List<Measure> measures(ConsultationEvent fact) {
        return switch (fact) {
            case ConsultationReceived received -> List.of(Measure.RECEIVED);
            case ConsultationReplied replied when replied.ordinal() > 1 -> List.of(Measure.REPLIED_AGAIN);
            case ConsultationReplied replied -> judged(Measure.REPLIED, Measure.REPLIED_ON_TIME, replied.timeliness());
            case ConsultationFollowedUp followedUp -> List.of(Measure.FOLLOWED_UP);
            case ConsultationClosed closed -> judged(Measure.CLOSED, Measure.CLOSED_ON_TIME, closed.timeliness());
            case ConsultationWithdrawn withdrawn -> List.of(Measure.WITHDRAWN);
            case ConsultationTransferred transferred -> List.of(Measure.TRANSFERRED_OUT);
            case ConsultationRated rated -> List.of(Measure.of(rated.grade()));
            case ConsultationAssigned assigned -> List.of();
            case ConsultationReturned returned -> List.of();
            case ConsultationPublished published -> List.of();
        };
    }

    private static List<Measure> judged(Measure done, Measure doneOnTime, Timeliness timeliness) {
        return switch (timeliness) {
            case ON_TIME -> List.of(done, doneOnTime);
            case LATE -> List.of(done);
        };
    }
}
