package org.publiclegal.starter.audit;

import java.time.Instant;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Actor;

/**
 * Who did what, for the audit trail.
 *
 * @param operation as in the glossary, such as {@code REPLY}
 * @param district whose record it is
 */
public record Command(Actor actor, String operation, DistrictCode district, Instant at) {}
