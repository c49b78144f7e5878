package org.publiclegal.events.consultation;

import java.time.Instant;

/** Staff ended the consultation. */
public record ConsultationClosed(ClosingReason reason, Timeliness timeliness, Instant at)
        implements ConsultationEvent {}
