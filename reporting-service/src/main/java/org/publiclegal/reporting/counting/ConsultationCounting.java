package org.publiclegal.reporting.counting;

import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.starter.consumption.Delivery;
import org.publiclegal.starter.consumption.EventSubscription;
import org.springframework.stereotype.Component;

/** Listens to what consultation-service tells. */
@Component
final class ConsultationCounting implements EventSubscription<ConsultationEvent> {

    private final CountedConsultations consultations;

    ConsultationCounting(CountedConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Class<ConsultationEvent> family() {
        return ConsultationEvent.class;
    }

    @Override
    public String topic() {
        return ConsultationEvent.TOPIC;
    }

    @Override
    public void on(Delivery<ConsultationEvent> delivery) {
        consultations.take(delivery);
    }
}
