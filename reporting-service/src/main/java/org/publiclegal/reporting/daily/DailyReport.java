package org.publiclegal.reporting.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.reporting.counting.Figures;

/**
 * One day's figures.
 *
 * @param day in Shanghai
 * @param district of which it is the report; empty when it sums up all districts that the reader sees
 * @param districts that are summed up, in the order of their codes; the rows add up to the total, as the other rows do
 * @param at when it was counted
 */
record DailyReport(
        LocalDate day,
        Optional<DistrictCode> district,
        Figures total,
        List<Row<DistrictCode>> districts,
        List<Row<Channel>> channels,
        List<Row<FieldOfLaw>> fields,
        Instant at) {

    DailyReport {
        districts = List.copyOf(districts);
        channels = List.copyOf(channels);
        fields = List.copyOf(fields);
    }

    record Row<K>(K key, Figures figures) {}
}
