package org.publiclegal.search.citation;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.Optional;

/** Numbers as laws write them: 一千二百五十九, also 1259 and １２５９. */
final class ChineseNumerals {

    /** All that can be part of one, for a character class of a pattern. */
    static final String CHARACTERS = "零〇一二两三四五六七八九十百千";

    private static final int LARGEST = 9_999;
    private static final ThreadLocal<RuleBasedNumberFormat> FORMAT = ThreadLocal.withInitial(
            () -> new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT));

    private ChineseNumerals() {}

    /** Empty for what is no number from 0 to 9999. */
    static Optional<Integer> parse(String text) {
        return (Character.isDigit(text.charAt(0)) ? digits(text) : spelled(text))
                .filter(number -> number >= 0 && number <= LARGEST);
    }

    static String format(int number) {
        return FORMAT.get().format(number).replace('〇', '零');
    }

    private static Optional<Integer> digits(String text) {
        return text.length() <= 4 && text.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static Optional<Integer> spelled(String text) {
        String usual = text.replace('零', '〇').replace('两', '二');
        ParsePosition position = new ParsePosition(0);
        Number number = FORMAT.get().parse(usual.startsWith("十") ? "一" + usual : usual, position);
        return position.getIndex() > 0 && number != null ? Optional.of(number.intValue()) : Optional.empty();
    }
}
