package org.publiclegal.search.spelling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.publiclegal.search.index.Chinese;

/**
 * The words of some texts, by how they are written and how they sound.
 *
 * @param grams what stands side by side
 * @param sounds of its characters
 * @param alike characters by their sound
 * @param nearlyAlike characters by how they sound to those who do not tell zh from z or n from l
 * @param names that somebody may type as a whole, by their sound
 */
record Vocabulary(
        Grams grams,
        Map<Character, String> sounds,
        Map<String, String> alike,
        Map<String, String> nearlyAlike,
        Map<String, String> names) {

    private static final Pattern RETROFLEX = Pattern.compile("^([zcs])h");
    private static final Pattern NASAL = Pattern.compile("^n(?=.)");
    private static final Pattern VELAR = Pattern.compile("(?<=[aei])ng$");

    /** Of no text. */
    static final Vocabulary NONE = of(Stream::empty, Set.of());

    Vocabulary {
        sounds = Map.copyOf(sounds);
        alike = Map.copyOf(alike);
        nearlyAlike = Map.copyOf(nearlyAlike);
        names = Map.copyOf(names);
    }

    /**
     * Of texts, which are read several times.
     *
     * @param texts the same each time
     */
    static Vocabulary of(Supplier<Stream<String>> texts, Set<String> names) {
        Grams grams = Grams.of(texts);
        Map<Character, String> sounds = new HashMap<>();
        Map<String, String> alike = new HashMap<>();
        Map<String, String> nearly = new HashMap<>();
        for (char sign : grams.characters()) {
            String sound = Chinese.sound(String.valueOf(sign));
            sounds.put(sign, sound);
            alike.merge(sound, String.valueOf(sign), String::concat);
            nearly.merge(slurred(sound), String.valueOf(sign), String::concat);
        }
        Map<String, String> named = new HashMap<>();
        names.forEach(name -> named.put(Chinese.sound(name), name));
        return new Vocabulary(grams, sounds, alike, nearly, named);
    }

    String sound(char sign) {
        return Optional.ofNullable(sounds.get(sign)).orElseGet(() -> Chinese.sound(String.valueOf(sign)));
    }

    /** A name that sounds as this does. */
    Optional<String> nameLike(String text) {
        return Optional.ofNullable(names.get(Chinese.sound(text)));
    }

    /** Characters of this very sound; none when there are none. */
    String sounding(String sound) {
        return alike.getOrDefault(sound, "");
    }

    /** Characters that sound so, or nearly so. */
    String soundingNearly(String sound) {
        return nearlyAlike.getOrDefault(slurred(sound), "");
    }

    /** What differs in the dialects' pronunciation of Mandarin only, made equal. */
    private static String slurred(String sound) {
        String soft = RETROFLEX.matcher(sound).replaceFirst("$1");
        return VELAR.matcher(NASAL.matcher(soft).replaceFirst("l")).replaceFirst("n");
    }
}
