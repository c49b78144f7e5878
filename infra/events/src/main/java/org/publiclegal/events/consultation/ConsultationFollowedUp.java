package org.publiclegal.events.consultation;

import java.time.Instant;

/** The person wrote again. */
public record ConsultationFollowedUp(Instant at) implements ConsultationEvent {}
