package org.publiclegal.search.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article within its law. An article that was put in later shares the number of the one before it and
 * counts on: 第一百三十三条之一 is {@code (133, 1)}.
 *
 * @param number from 1
 * @param sub 0 for the article itself, otherwise from 1
 */
public record ArticleNumber(int number, int sub) implements Comparable<ArticleNumber> {

    private static final Pattern LABEL = Pattern.compile("第\\s*(?<number>[" + ChineseNumerals.CHARACTERS
            + "0-9０-９]{1,12})\\s*条(?:之(?<sub>[" + ChineseNumerals.CHARACTERS + "0-9０-９]{1,3}))?");
    private static final Pattern ADDRESS = Pattern.compile("([0-9]{1,4})(?:-([0-9]{1,2}))?");

    public ArticleNumber {
        if (number < 1 || sub < 0) {
            throw new IllegalArgumentException("No article has the number " + number + "-" + sub);
        }
    }

    /** Reads the label that an article begins with, such as 第五百七十七条 or 第577条之一. */
    public static Optional<ArticleNumber> ofLabel(String label) {
        Matcher match = LABEL.matcher(label);
        return match.matches()
                ? of(match.group("number"), match.group("sub") == null ? "" : match.group("sub"))
                : Optional.empty();
    }

    /** Reads what {@link #address} wrote. */
    public static Optional<ArticleNumber> ofAddress(String address) {
        Matcher match = ADDRESS.matcher(address);
        return match.matches() ? of(match.group(1), match.group(2) == null ? "" : match.group(2)) : Optional.empty();
    }

    static Optional<ArticleNumber> of(String number, String sub) {
        return ChineseNumerals.parse(number)
                .filter(each -> each > 0)
                .flatMap(each -> sub.isEmpty()
                        ? Optional.of(new ArticleNumber(each, 0))
                        : ChineseNumerals.parse(sub).map(next -> new ArticleNumber(each, next)));
    }

    /** As laws print it, such as 第一百三十三条之一. */
    public String label() {
        String own = "第" + ChineseNumerals.format(number) + "条";
        return sub == 0 ? own : own + "之" + ChineseNumerals.format(sub);
    }

    /** For addresses of pages, such as {@code 133-1}. */
    public String address() {
        return sub == 0 ? Integer.toString(number) : String.format(Locale.ROOT, "%d-%d", number, sub);
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return number == other.number ? Integer.compare(sub, other.sub) : Integer.compare(number, other.number);
    }
}
