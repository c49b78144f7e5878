package org.publiclegal.events.consultation;

import java.time.Instant;

/** Somebody was made responsible, by taking the consultation or by being assigned to it. */
public record ConsultationAssigned(String assignee, Instant at) implements ConsultationEvent {}
