package org.publiclegal.events.consultation;

import java.time.Instant;

/** A fact about one consultation. The consultation itself is the subject of the event; no personal information travels. */
public sealed interface ConsultationEvent
        permits ConsultationReceived,
                ConsultationTransferred,
                ConsultationAssigned,
                ConsultationReturned,
                ConsultationReplied,
                ConsultationFollowedUp,
                ConsultationClosed,
                ConsultationWithdrawn,
                ConsultationRated,
                ConsultationPublished {

    /** The topic that all of them are published to. */
    String TOPIC = "consultation";

    /** When it happened. */
    Instant at();
}
