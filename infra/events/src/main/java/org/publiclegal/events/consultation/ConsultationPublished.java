package org.publiclegal.events.consultation;

import java.time.Instant;

/**
 * A question and its answer were published for others with the same question.
 *
 * @param question as staff wrote it for everybody to read, without anything that tells who asked
 * @param answer written likewise
 */
public record ConsultationPublished(FieldOfLaw field, String question, String answer, Instant at)
        implements ConsultationEvent {}
