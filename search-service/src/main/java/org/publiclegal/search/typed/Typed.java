package org.publiclegal.search.typed;

import org.jspecify.annotations.Nullable;

/** What somebody typed, without what can't be read; empty when the field did not come. */
public final class Typed {

    private Typed() {}

    /** In one line. */
    public static String line(@Nullable String sent) {
        return sent == null
                ? ""
                : sent.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", " ").strip();
    }

    /** In one line, at most so many characters of it. */
    public static String line(@Nullable String sent, int longest) {
        String line = line(sent);
        return line.substring(0, Math.min(line.length(), longest));
    }

    /** With its breaks, each of which is one character as it is in the browser. */
    public static String text(@Nullable String sent) {
        return sent == null
                ? ""
                : sent.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n]]|[\\p{Cs}\\p{Co}\\p{Cn}]", " ")
                        .strip();
    }
}
