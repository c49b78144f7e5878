package org.publiclegal.reporting.counting;

import java.time.LocalDate;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;

/**
 * One thing that counts once.
 *
 * @param day in Shanghai on which it happened
 * @param district that the consultation belonged to when it happened
 */
public record Count(LocalDate day, DistrictCode district, Channel channel, FieldOfLaw field, Measure measure) {}
