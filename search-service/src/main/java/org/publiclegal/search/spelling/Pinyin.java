package org.publiclegal.search.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads pinyin without tones as the likeliest characters that sound so: laodonghetong as 劳动合同. */
final class Pinyin {

    private static final Pattern LETTERS = Pattern.compile("[a-z][a-z' ]{4,59}");
    private static final int LONGEST_SYLLABLE = 6;
    private static final int WIDTH = 40;

    private final Vocabulary vocabulary;

    Pinyin(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What has been read so far. */
    private record Reading(String text, double likelihood) {}

    static boolean mayBe(String typed) {
        return LETTERS.matcher(typed).matches();
    }

    /** Empty when it is no pinyin, or none of words that are known. */
    Optional<String> read(String typed) {
        String letters = typed.replaceAll("[' ]", "");
        List<List<Reading>> readings = new ArrayList<>();
        readings.add(List.of(new Reading("", 0)));
        for (int end = 1; end <= letters.length(); end++) {
            List<Reading> here = new ArrayList<>();
            for (int start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
                String signs = vocabulary.sounding(letters.substring(start, end));
                readings.get(start).forEach(before -> continued(before, signs, here));
            }
            readings.add(here.stream()
                    .sorted(Comparator.comparingDouble(Reading::likelihood).reversed())
                    .limit(WIDTH)
                    .toList());
        }
        return readings.getLast().stream()
                .map(Reading::text)
                .filter(text -> text.length() > 1 && vocabulary.grams().isKnown(text.toCharArray()))
                .findFirst();
    }

    private void continued(Reading before, String signs, List<Reading> here) {
        for (int i = 0; i < signs.length(); i++) {
            String text = before.text() + signs.charAt(i);
            double likelihood = vocabulary.grams().likelihood(text.toCharArray(), text.length() - 1, 0);
            here.add(new Reading(text, before.likelihood() + likelihood));
        }
    }
}
