package org.publiclegal.search.repository;

import java.time.Clock;
import java.util.List;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.events.consultation.ConsultationPublished;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.consumption.Delivery;
import org.publiclegal.starter.consumption.EventSubscription;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Component;

/** Drafts an entry of every consultation that is published, for somebody to finish and another to review. */
@Component
final class PublishedConsultations implements EventSubscription<ConsultationEvent> {

    private static final Actor ITSELF = new Actor.Service("published-consultations");

    private final ConsultationRepository repository;
    private final Provisions provisions;
    private final Clock clock;

    PublishedConsultations(ConsultationRepository repository, Provisions provisions, Clock clock) {
        this.repository = repository;
        this.provisions = provisions;
        this.clock = clock;
    }

    @Override
    public Class<ConsultationEvent> family() {
        return ConsultationEvent.class;
    }

    @Override
    public String topic() {
        return ConsultationEvent.TOPIC;
    }

    /** The id of an entry is made of the event, so that a second delivery finds it there. */
    @Override
    public void on(Delivery<ConsultationEvent> delivery) {
        if (delivery.event() instanceof ConsultationPublished published) {
            List<Reliance> cited = provisions.citedIn(published.answer(), Shanghai.dayOf(clock.instant()));
            Wording wording =
                    new Wording(published.question(), List.of(), published.answer(), published.field(), cited, "");
            repository.add(
                    RepositoryEntry.drafted(
                            delivery.id(), delivery.aggregate(), wording, Author.of(ITSELF), published.at()),
                    ITSELF,
                    published.at());
        }
    }
}
