package org.publiclegal.events.consultation;

import java.time.Instant;

/**
 * An answer went out to the person.
 *
 * @param ordinal 1 for the first reply, which is the one that the deadline is about
 */
public record ConsultationReplied(String replier, int ordinal, Timeliness timeliness, Instant at)
        implements ConsultationEvent {}
