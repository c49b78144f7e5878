package org.publiclegal.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words. Pages show the municipality's time, whatever the zone of server or reader. */
final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MOMENT_ZH = formatter("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT_EN = formatter("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ZH = formatter("yyyy年M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DAY_EN = formatter("EEEE d MMMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter DATE_ZH = formatter("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DATE_EN = formatter("d MMMM yyyy", Locale.ENGLISH);

    private Moments() {}

    static String moment(Instant at, String language) {
        return (language.equals("en") ? MOMENT_EN : MOMENT_ZH).format(at);
    }

    static String day(LocalDate day, String language) {
        return (language.equals("en") ? DAY_EN : DAY_ZH).format(day);
    }

    static String date(LocalDate day, String language) {
        return (language.equals("en") ? DATE_EN : DATE_ZH).format(day);
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE);
    }
}
