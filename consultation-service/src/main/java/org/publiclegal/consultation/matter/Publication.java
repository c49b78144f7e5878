package org.publiclegal.consultation.matter;

import org.publiclegal.events.consultation.FieldOfLaw;

/** A question and its answer as staff have written them for everybody to read. */
record Publication(FieldOfLaw field, String question, String answer) {}
