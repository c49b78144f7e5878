package org.publiclegal.reporting.daily;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.District;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.events.district.Districts;
import org.publiclegal.reporting.counting.Count;
import org.publiclegal.reporting.counting.CountedConsultations;
import org.publiclegal.reporting.counting.Tally;
import org.publiclegal.reporting.daily.DailyReport.Row;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.access.DistrictScope;
import org.publiclegal.starter.problem.InvalidFields;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Service;

/** Daily reports, counted when they are asked for. */
@Service
class DailyReports {

    private final CountedConsultations consultations;
    private final Clock clock;

    DailyReports(CountedConsultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    /** The districts whose reports the reader may see. */
    List<DistrictCode> districts(Actor reader) {
        DistrictScope scope = Access.scope(reader, ReportOperation.READ_DAILY_REPORT);
        return Districts.all().stream()
                .map(District::code)
                .filter(scope::includes)
                .toList();
    }

    /**
     * Counts a day.
     *
     * @param district only this one; empty for all that the reader may see
     */
    DailyReport report(Actor reader, LocalDate day, Optional<DistrictCode> district) {
        List<DistrictCode> seen = districts(reader);
        List<DistrictCode> shown = district.map(List::of).orElse(seen);
        if (!seen.containsAll(shown)) {
            throw new NotFound();
        }
        if (day.isAfter(today())) {
            throw new InvalidFields("?day", "report.day.ahead");
        }
        Tally<Boolean> total = new Tally<>(count -> true);
        Tally<DistrictCode> districts = new Tally<>(Count::district);
        Tally<Channel> channels = new Tally<>(Count::channel);
        Tally<FieldOfLaw> fields = new Tally<>(Count::field);
        consultations.on(day, count -> {
            if (shown.contains(count.district())) {
                Stream.of(total, districts, channels, fields).forEach(tally -> tally.add(count));
            }
        });
        Optional<DistrictCode> only = shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty();
        return new DailyReport(
                day,
                only,
                total.of(true),
                rows(shown, districts),
                rows(List.of(Channel.values()), channels),
                rows(List.of(FieldOfLaw.values()), fields),
                clock.instant());
    }

    private static <K extends Comparable<K>> List<Row<K>> rows(List<K> keys, Tally<K> tally) {
        return keys.stream().map(key -> new Row<>(key, tally.of(key))).toList();
    }
}
