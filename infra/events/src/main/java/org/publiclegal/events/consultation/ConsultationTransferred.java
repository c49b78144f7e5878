package org.publiclegal.events.consultation;

import java.time.Instant;
import org.publiclegal.events.district.DistrictCode;

/** The municipality handed the consultation from one district to another; from then on it counts for {@code to}. */
public record ConsultationTransferred(DistrictCode from, DistrictCode to, Instant at) implements ConsultationEvent {}
