package org.publiclegal.events.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.publiclegal.events.district.DistrictCode;

/**
 * A person, or a system for a person, asked for advice.
 *
 * @param firstReplyDue last day, in Shanghai, for the first reply to be on time
 * @param closingDue last day, in Shanghai, for the consultation to be closed on time
 */
public record ConsultationReceived(
        DistrictCode district,
        Channel channel,
        FieldOfLaw field,
        LocalDate firstReplyDue,
        LocalDate closingDue,
        Instant at)
        implements ConsultationEvent {}
