package org.publiclegal.reporting.counting;

import java.time.Instant;
import java.time.LocalDate;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.ConsultationReceived;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;

/** Makers of events for tests. Everything happens on Tuesday, 24 November 2026. */
final class Telling {

    static final DistrictCode JIADING = new DistrictCode("310114");
    static final DistrictCode PUDONG = new DistrictCode("310115");

    private Telling() {}

    static Instant at(String time) {
        return Instant.parse("2026-11-24T" + time + ":00+08:00");
    }

    static ConsultationReceived received() {
        return received("2026-11-24T01:00:00Z");
    }

    static ConsultationReceived received(String at) {
        return new ConsultationReceived(
                JIADING,
                Channel.MESSAGE,
                FieldOfLaw.LABOUR,
                LocalDate.parse("2026-11-26"),
                LocalDate.parse("2026-12-01"),
                Instant.parse(at));
    }
}
