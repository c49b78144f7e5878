package org.publiclegal.search.spelling;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts characters right that sound like the ones that are meant: where a text becomes far likelier by another character,
 * and that one makes a longer known word. What is put right of a hundred questions that were right is less than one.
 */
final class Homophones {

    private static final int MOST_REPAIRS = 3;
    private static final double LIKELIER = 9;
    private static final double NEARLY = 2;

    /** A text this short is a word by itself, and no sentence, whose seams make words that nobody meant. */
    private static final int WORD = 4;

    private static final int SHORT_WORD = 3;
    private static final double LIKELIER_AS_WORD = 6;

    private final Vocabulary vocabulary;

    Homophones(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Repair(int at, char sign, double gain) {}

    /** A part of a text that is all Chinese characters. */
    private record Run(int from, int to) {}

    /** The text as it may have been meant; the same when there is no doubt. */
    String putRight(String typed) {
        char[] text = typed.toCharArray();
        for (int i = 0; i < MOST_REPAIRS; i++) {
            Optional<Repair> best =
                    runs(text).flatMap(run -> repairs(text, run)).max(Comparator.comparingDouble(Repair::gain));
            if (best.isEmpty()) {
                break;
            }
            text[best.get().at()] = best.get().sign();
        }
        return new String(text);
    }

    private Stream<Repair> repairs(char[] text, Run run) {
        return IntStream.range(run.from(), run.to()).boxed().flatMap(at -> repairs(text, at, run));
    }

    private Stream<Repair> repairs(char[] text, int at, Run run) {
        char typed = text[at];
        int known = vocabulary.grams().longestAt(text, at, run.from(), run.to());
        if (known == Grams.LONGEST) {
            return Stream.empty();
        }
        boolean word = run.to() - run.from() <= WORD;
        int wanted = Math.max(known + 1, word ? SHORT_WORD : Grams.LONGEST);
        double enough = word ? LIKELIER_AS_WORD : LIKELIER;
        double before = likelihood(text, at, run);
        String sound = vocabulary.sound(typed);
        String same = vocabulary.sounding(sound);
        return vocabulary
                .soundingNearly(sound)
                .chars()
                .filter(sign -> sign != typed)
                .mapToObj(sign -> {
                    text[at] = (char) sign;
                    double gain = likelihood(text, at, run) - before - (same.indexOf(sign) < 0 ? NEARLY : 0);
                    boolean right =
                            gain > enough && vocabulary.grams().longestAt(text, at, run.from(), run.to()) >= wanted;
                    text[at] = typed;
                    return new Repair(at, (char) sign, right ? gain : 0);
                })
                .filter(repair -> repair.gain() > 0);
    }

    /** Of all that depends on a character. */
    private double likelihood(char[] text, int at, Run run) {
        double sum = 0;
        for (int each = at; each < Math.min(at + Grams.LONGEST, run.to()); each++) {
            sum += vocabulary.grams().likelihood(text, each, run.from());
        }
        return sum;
    }

    private static Stream<Run> runs(char[] text) {
        Stream.Builder<Run> runs = Stream.builder();
        int from = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at == text.length || !Grams.isChinese(text[at])) {
                if (at > from + 1) {
                    runs.add(new Run(from, at));
                }
                from = at + 1;
            }
        }
        return runs.build();
    }
}
