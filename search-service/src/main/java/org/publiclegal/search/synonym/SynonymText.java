package org.publiclegal.search.synonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.publiclegal.search.index.Chinese;
import org.publiclegal.search.synonym.UnreadableSynonyms.Fault;

/**
 * Synonyms as people write them: a rule a line. {@code 工钱 = 工资 = 劳动报酬} mean each other, and {@code 炒鱿鱼 → 解除劳动合同} says
 * what is looked for too, but not the other way round. A line that begins with {@code #} is a remark.
 */
final class SynonymText {

    static final int LONGEST_WORD = 20;

    private static final int SHORTEST_WORD = 2;
    private static final int MOST_WORDS = 12;
    private static final int MOST_RULES = 1_000;
    private static final String ARROW = "→|=>|＝>";
    private static final String BETWEEN = "[=＝,，、;；]";

    private final List<SynonymRule> rules = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** In which line a word is replaced. */
    private final Map<String, Integer> lines = new HashMap<>();

    private SynonymText() {}

    /** Refuses with {@link UnreadableSynonyms}. */
    static SynonymSet read(String text) {
        SynonymText reading = new SynonymText();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    Chinese.simplified(lines.get(i)).toLowerCase(Locale.ROOT).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reading.read(i + 1, line);
            }
        }
        if (!reading.faults.isEmpty()) {
            throw new UnreadableSynonyms(reading.faults);
        }
        return new SynonymSet(reading.rules);
    }

    private void read(int number, String line) {
        int before = faults.size();
        String[] sides = line.split(ARROW, -1);
        if (sides.length > 2) {
            fault(number, "arrows", "", 1);
            return;
        }
        List<String> words = words(number, sides[0]);
        List<String> meant = sides.length == 1 ? List.of() : words(number, sides[1]);
        long count = Stream.concat(words.stream(), meant.stream()).distinct().count();
        if (count < words.size() + meant.size()) {
            fault(number, "twice", twice(words, meant), 0);
        }
        if (words.size() + meant.size() > MOST_WORDS) {
            fault(number, "many", "", MOST_WORDS);
        }
        if (faults.size() == before && count == 1) {
            fault(number, "alone", words.getFirst(), 0);
        }
        words.forEach(word -> once(number, word));
        if (rules.size() == MOST_RULES) {
            fault(number, "rules", "", MOST_RULES);
        }
        if (faults.size() == before) {
            rules.add(new SynonymRule(words, meant));
        }
    }

    private List<String> words(int number, String side) {
        List<String> words = new ArrayList<>();
        for (String part : side.split(BETWEEN, -1)) {
            if (part.isBlank()) {
                fault(number, "empty", "", 0);
            } else {
                words.addAll(List.of(part.strip().split("\\s+")));
            }
        }
        words.forEach(word -> check(number, word));
        return words;
    }

    private void check(int number, String word) {
        if (word.length() > LONGEST_WORD) {
            fault(number, "long", word, LONGEST_WORD);
        } else if (word.length() < SHORTEST_WORD) {
            fault(number, "short", word, SHORTEST_WORD);
        } else if (!word.matches("[\\p{L}\\p{N}·-]+")) {
            fault(number, "signs", word, 0);
        }
    }

    private void once(int number, String word) {
        Integer earlier = lines.putIfAbsent(word, number);
        if (earlier != null && earlier != number) {
            fault(number, "again", word, earlier);
        }
    }

    private void fault(int line, String what, String word, int number) {
        faults.add(new Fault(line, "synonyms.fault." + what, word, number));
    }

    private static String twice(List<String> words, List<String> meant) {
        List<String> seen = new ArrayList<>();
        return Stream.concat(words.stream(), meant.stream())
                .filter(word -> seen.contains(word) || !seen.add(word))
                .findFirst()
                .orElse("");
    }
}
