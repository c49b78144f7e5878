package org.publiclegal.events.consultation;

import java.time.Instant;

/** The person rated the service; happens at most once. */
public record ConsultationRated(SatisfactionGrade grade, Instant at) implements ConsultationEvent {}
