package org.publiclegal.events.consultation;

import java.time.Instant;

/** The person took the question back. */
public record ConsultationWithdrawn(Instant at) implements ConsultationEvent {}
