package org.publiclegal.reporting.daily;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publiclegal.events.district.DistrictCode;

/**
 * Which report somebody wants, as it stands in the page's address.
 *
 * @param day empty for today
 * @param district empty for all that the reader sees
 */
record ReportChoice(String day, String district) {

    private static final String PLACE = "/console/reports/daily";

    ReportChoice(@Nullable String day, @Nullable String district) {
        this.day = day == null ? "" : day.strip();
        this.district = district == null ? "" : district.strip();
    }

    /** Empty when it is no day of the calendar, or one after today. */
    Optional<LocalDate> dayIn(LocalDate today) {
        if (day.isEmpty()) {
            return Optional.of(today);
        }
        try {
            return Optional.of(LocalDate.parse(day)).filter(each -> !each.isAfter(today));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Empty for all; refuses nothing, since what is no district is in nobody's scope. */
    Optional<DistrictCode> wanted() {
        return district.matches("[0-9]{6}") ? Optional.of(new DistrictCode(district)) : Optional.empty();
    }

    ReportChoice on(LocalDate another) {
        return new ReportChoice(another.toString(), district);
    }

    public ReportChoice in(String another) {
        return new ReportChoice(day, another);
    }

    public String address() {
        return address("");
    }

    public String address(String file) {
        return PLACE + file + "?day=" + day
                + wanted().map(code -> "&district=" + code).orElse("");
    }
}
