package org.publiclegal.search.spelling;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what somebody may have meant. Safe for concurrent use; takes a few milliseconds at most. */
@Component
public class Spelling {

    private static final int LONGEST = 60;
    private static final int SHORTEST_NAME = 3;

    private volatile Vocabulary vocabulary = Vocabulary.NONE;

    /** Judges by these words from now on. */
    void learn(Vocabulary learnt) {
        vocabulary = learnt;
    }

    /**
     * What may have been meant by words; empty when that is what they say, or they are a long text, which is understood
     * in spite of a mistake.
     *
     * @param words in simplified characters
     */
    public Optional<String> meantBy(String words) {
        return meantBy(words, vocabulary);
    }

    static Optional<String> meantBy(String words, Vocabulary vocabulary) {
        String typed = words.strip();
        String small = typed.toLowerCase(Locale.ROOT);
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> meant = Pinyin.mayBe(small)
                ? vocabulary.nameLike(small).or(() -> new Pinyin(vocabulary).read(small))
                : name(typed, vocabulary).or(() -> Optional.of(new Homophones(vocabulary).putRight(typed)));
        return meant.filter(each -> !each.equalsIgnoreCase(typed));
    }

    private static Optional<String> name(String typed, Vocabulary vocabulary) {
        String name = typed.replaceAll("[《》]", "");
        return name.length() < SHORTEST_NAME || vocabulary.grams().isKnown(name.toCharArray())
                ? Optional.empty()
                : vocabulary
                        .nameLike(name)
                        .or(() -> NearNames.to(name, vocabulary.names().values()));
    }
}
