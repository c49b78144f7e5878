package org.publiclegal.stories;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Titles of questions by which a story finds its own among those of all others. */
final class Title {

    private static final int LETTERS = 8;

    private Title() {}

    /** A word that no other story uses. */
    static String word() {
        return RandomGenerator.getDefault()
                .ints(LETTERS, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
