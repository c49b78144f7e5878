package org.publiclegal.search.spelling;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How often up to four Chinese characters stand side by side in some texts, without what is rare: a gram is only counted
 * when what it begins and ends with is frequent (Agrawal and Srikant's Apriori), so that little memory does.
 */
final class Grams {

    /** Characters of the longest. */
    static final int LONGEST = 4;

    private static final double BACKING_OFF = Math.log(0.4);
    private static final int CHARACTERS_TO_ONE = 1_000_000;
    private static final int LEAST = 2;
    private static final int BITS = 16;

    private final LongIntHashMap counts = new LongIntHashMap();
    private long characters;

    private Grams() {}

    /**
     * Reads the texts once for each length.
     *
     * @param texts the same each time
     */
    static Grams of(Supplier<Stream<String>> texts) {
        Grams grams = new Grams();
        for (int length = 1; length <= LONGEST; length++) {
            try (Stream<String> all = texts.get()) {
                grams.count(all, length);
            }
        }
        return grams;
    }

    /** Whether it is one of the unified ideographs that all of modern Chinese is written in. */
    static boolean isChinese(char sign) {
        return sign >= '\u4e00' && sign <= '\u9fff';
    }

    /** Zero for what is rare. */
    int count(char[] text, int from, int length) {
        return counts.get(key(text, from, length));
    }

    /** All characters that are known. */
    char[] characters() {
        StringBuilder known = new StringBuilder();
        for (LongIntCursor each : counts) {
            if (each.key >>> BITS == 0) {
                known.append((char) each.key);
            }
        }
        return known.toString().toCharArray();
    }

    /** How many characters the longest known gram has that a character is in; within a part of the text. */
    int longestAt(char[] text, int at, int from, int to) {
        for (int length = LONGEST; length > 1; length--) {
            for (int start = Math.max(from, at - length + 1); start <= at && start + length <= to; start++) {
                if (count(text, start, length) > 0) {
                    return length;
                }
            }
        }
        return 1;
    }

    /** Whether all that stands side by side is known. */
    boolean isKnown(char[] text) {
        int length = Math.min(LONGEST, text.length);
        for (int start = 0; start + length <= text.length; start++) {
            if (count(text, start, length) == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Logarithm of how likely a character is behind up to three others (Brants and others, "Large Language Models in
     * Machine Translation", 2007: stupid backoff).
     *
     * @param from where the text begins of which the others may be
     */
    double likelihood(char[] text, int at, int from) {
        double back = 0;
        for (int length = Math.min(LONGEST, at - from + 1); length > 1; length--) {
            int whole = count(text, at - length + 1, length);
            if (whole > 0) {
                return back + Math.log((double) whole / count(text, at - length + 1, length - 1));
            }
            back += BACKING_OFF;
        }
        return back + Math.log((count(text, at, 1) + 0.5) / (characters + 1));
    }

    private void count(Stream<String> texts, int length) {
        LongIntHashMap found = new LongIntHashMap();
        texts.forEach(text -> count(text.toCharArray(), length, found));
        if (length == 1) {
            for (LongIntCursor each : found) {
                characters += each.value;
            }
        }
        int least = (int) Math.max(LEAST, characters / CHARACTERS_TO_ONE);
        for (LongIntCursor each : found) {
            if (each.value >= least) {
                counts.put(each.key, each.value);
            }
        }
    }

    private void count(char[] text, int length, LongIntHashMap found) {
        int run = 0;
        for (int at = 0; at < text.length; at++) {
            run = isChinese(text[at]) ? run + 1 : 0;
            int from = at - length + 1;
            if (run >= length
                    && (length == 1
                            || (counts.containsKey(key(text, from, length - 1))
                                    && counts.containsKey(key(text, from + 1, length - 1))))) {
                found.addTo(key(text, from, length), 1);
            }
        }
    }

    private static long key(char[] text, int from, int length) {
        long key = 0;
        for (int at = from; at < from + length; at++) {
            key = key << BITS | text[at];
        }
        return key;
    }
}
