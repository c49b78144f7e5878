package org.publiclegal.search.index;

import com.ibm.icu.text.Transliterator;

/** What people may type for a text, by the transforms of ICU (CLDR): another script, its sound, the initials of its sound. */
public final class Chinese {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator SOUND = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private Chinese() {}

    /** In simplified characters, as laws are written. */
    public static String simplified(String text) {
        return SIMPLIFIED.transliterate(text);
    }

    /** Pinyin without tones and spaces: laodonghetongfa. A character of many sounds has its commonest. */
    public static String sound(String text) {
        return SOUND.transliterate(text).replaceAll("[^a-z0-9]", "");
    }

    /** The first letter of each syllable: ldhtf. */
    static String initials(String text) {
        return SOUND.transliterate(text).replaceAll("([a-z])[a-z]*", "$1").replaceAll("[^a-z0-9]", "");
    }
}
