package org.publiclegal.search.citation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds numbers of cases in texts: （2025）示0101民初1号, (2025)示0101民初1号, 指导案例24号. */
public final class CaseNumbers {

    private static final Pattern OF_COURT = Pattern.compile(
            "[（(〔\\[]\\s*([0-9]{4})\\s*[）)〕\\]]\\s*(\\p{IsHan}[\\p{IsHan}0-9]{1,24}?号(?:之[一二三四五六七八九十]{1,2})?)");
    private static final Pattern GUIDING = Pattern.compile("指导性?案例\\s*(?:第\\s*)?([0-9]{1,4})\\s*号");

    private CaseNumbers() {}

    /**
     * The number of a case that a text names.
     *
     * @param number in the one form in which it is compared
     * @param start of it in the text
     * @param end behind its last character
     */
    public record Named(String number, int start, int end) {}

    /** In the order of the text. */
    public static List<Named> in(String text) {
        Stream<Named> ofCourts = OF_COURT.matcher(text).results().map(each -> named(each, ofCourt(each)));
        Stream<Named> guiding = GUIDING.matcher(text).results().map(each -> named(each, guiding(each)));
        return Stream.concat(ofCourts, guiding)
                .sorted(Comparator.comparingInt(Named::start))
                .toList();
    }

    /** Whether a text is the number of a case and nothing else, as people type it into a search field. */
    public static boolean isOne(String text) {
        String typed = text.strip();
        return OF_COURT.matcher(typed).matches() || GUIDING.matcher(typed).matches();
    }

    /** The one form of a number, as which it is compared; what is no such number stays as it is. */
    public static String compared(String number) {
        Matcher ofCourt = OF_COURT.matcher(number.strip());
        Matcher guiding = GUIDING.matcher(number.strip());
        return ofCourt.matches() ? ofCourt(ofCourt) : guiding.matches() ? guiding(guiding) : number.strip();
    }

    private static Named named(MatchResult match, String number) {
        return new Named(number, match.start(), match.end());
    }

    private static String ofCourt(MatchResult match) {
        return "（" + match.group(1) + "）" + match.group(2);
    }

    private static String guiding(MatchResult match) {
        return "指导性案例" + match.group(1) + "号";
    }
}
