package org.publiclegal.events.consultation;

import java.time.Instant;

/** The assignee gave the consultation back; nobody is responsible until it is assigned again. */
public record ConsultationReturned(String assignee, Instant at) implements ConsultationEvent {}
