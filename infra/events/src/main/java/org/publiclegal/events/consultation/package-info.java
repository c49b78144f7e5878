/** What consultation-service tells the others, on the topic {@link org.publiclegal.events.consultation.ConsultationEvent#TOPIC}. */
@NullMarked
package org.publiclegal.events.consultation;

import org.jspecify.annotations.NullMarked;
