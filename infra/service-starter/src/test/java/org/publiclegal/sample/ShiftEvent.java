package org.publiclegal.sample;

import java.time.Instant;
import org.publiclegal.events.district.DistrictCode;

/** A fact about one shift. */
public sealed interface ShiftEvent {

    /** A shift was put on the roster of a district. */
    record ShiftPlanned(DistrictCode district, Instant at) implements ShiftEvent {}

    /** Somebody noted something on the shift; {@code number} counts the notes of the shift. */
    record ShiftNoted(int number, Instant at) implements ShiftEvent {}
}
