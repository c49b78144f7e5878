package org.publiclegal.search.synonym;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that count together; no word is replaced by two of them. */
public record SynonymSet(List<SynonymRule> rules) {

    public static final SynonymSet NONE = new SynonymSet(List.of());

    /** Readings of a question beside the one that was typed, and the characters of all of them; more would be slow. */
    private static final int MOST_READINGS = 7;

    private static final int MOST_CHARACTERS = 600;

    public SynonymSet {
        rules = List.copyOf(rules);
    }

    /** All words of all rules. */
    public Set<String> words() {
        return rules.stream().flatMap(SynonymRule::all).collect(Collectors.toSet());
    }

    /**
     * What else a question says: each of its words that a rule replaces, the longest first, by each of those that it may
     * mean, one at a time and then together.
     *
     * @param question in simplified characters
     */
    public List<Reading> readings(String question) {
        Map<String, List<String>> others = others();
        int most = 1 + Math.min(MOST_READINGS, MOST_CHARACTERS / Math.max(1, question.length()));
        List<Reading> readings = List.of(new Reading("", List.of()));
        String small = question.toLowerCase(Locale.ROOT);
        int plain = 0;
        int at = 0;
        while (at < small.length()) {
            String word = wordAt(small, at, others);
            if (word.isEmpty()) {
                at++;
            } else {
                String before = question.substring(plain, at);
                readings = continued(readings, before, word, others.getOrDefault(word, List.of()), most);
                at += word.length();
                plain = at;
            }
        }
        String rest = question.substring(plain);
        return readings.stream()
                .skip(1)
                .map(each -> new Reading(each.words() + rest, each.put()))
                .toList();
    }

    /** The first stays what was typed. */
    private static List<Reading> continued(
            List<Reading> readings, String before, String word, List<String> others, int most) {
        Stream<Reading> same = readings.stream().map(each -> new Reading(each.words() + before + word, each.put()));
        Stream<Reading> changed =
                others.stream().flatMap(other -> readings.stream().map(each -> each.with(before, other)));
        return Stream.concat(same, changed).limit(most).toList();
    }

    /** The longest that is replaced; empty when none begins here, or it is a part of a word in Latin letters. */
    private static String wordAt(String text, int at, Map<String, List<String>> others) {
        for (int end = Math.min(text.length(), at + SynonymText.LONGEST_WORD); end > at; end--) {
            String word = text.substring(at, end);
            if (others.containsKey(word) && !isInsideWord(text, at) && !isInsideWord(text, end)) {
                return word;
            }
        }
        return "";
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    private Map<String, List<String>> others() {
        Map<String, List<String>> others = new HashMap<>();
        rules.forEach(rule -> rule.words().forEach(word -> others.put(word, rule.insteadOf(word))));
        return others;
    }
}
