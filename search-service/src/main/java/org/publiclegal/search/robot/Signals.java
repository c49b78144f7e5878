package org.publiclegal.search.robot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.publiclegal.search.index.Chinese;

/**
 * What a text shows beside its question: danger, anger, the wish for a person, or nothing but a greeting. It goes by the
 * phrases of {@code robot/signals.txt}.
 *
 * @param wishesPerson whether a person is asked for
 * @param upset whether the writer is angry or in despair of us
 * @param greeting whether there is nothing but a greeting or thanks
 */
record Signals(Set<Alarm> alarms, boolean wishesPerson, boolean upset, boolean greeting) {

    private static final Map<Phrases, List<Pattern>> KNOWN = read();

    private enum Phrases {
        SELF_HARM,
        DOMESTIC_VIOLENCE,
        VIOLENCE,
        CHILD,
        PERSON,
        UPSET,
        GREETING
    }

    static Signals of(String text) {
        String plain = Chinese.simplified(text);
        Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
        for (Alarm alarm : Alarm.values()) {
            if (has(Phrases.valueOf(alarm.name()), plain)) {
                alarms.add(alarm);
            }
        }
        return new Signals(alarms, has(Phrases.PERSON, plain), has(Phrases.UPSET, plain), has(Phrases.GREETING, plain));
    }

    private static boolean has(Phrases phrases, String text) {
        return KNOWN.getOrDefault(phrases, List.of()).stream()
                .anyMatch(each -> each.matcher(text).find());
    }

    /** Lines of a name in brackets and, below it, one pattern a line. */
    private static Map<Phrases, List<Pattern>> read() {
        Map<Phrases, List<Pattern>> read = new EnumMap<>(Phrases.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Signals.class.getResourceAsStream("/robot/signals.txt")),
                StandardCharsets.UTF_8))) {
            Phrases current = Phrases.SELF_HARM;
            for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
                if (line.startsWith("[")) {
                    current = Phrases.valueOf(line.replaceAll("[\\[\\]]", ""));
                } else {
                    read.computeIfAbsent(current, _ -> new ArrayList<>()).add(Pattern.compile(line));
                }
            }
            return read;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
