package org.publiclegal.search.typed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Empty when nothing was typed. */
    public static Optional<String> given(String line) {
        return Optional.of(line).filter(each -> !each.isEmpty());
    }

    /** The value of this name; empty when there is none. */
    public static <T extends Enum<T>> Optional<T> one(T[] values, String name) {
        return Stream.of(values).filter(each -> each.name().equals(name)).findFirst();
    }

    /** What stands between blanks. */
    public static List<String> words(String line) {
        return Stream.of(line.split("[\\s\\u3000]+"))
                .filter(each -> !each.isEmpty())
                .toList();
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
