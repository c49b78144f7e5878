package org.publiclegal.search.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line of an import file, and what its columns say. What is wrong is refused with {@link UnreadableLine}. */
public final class Columns {

    /** Characters of a column that names something. */
    public static final int LONGEST_NAME = 300;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    /** What nobody sees, and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\n\t]]");

    private static final Pattern LONG = Pattern.compile("(?s)(?<=^.{200}).+");

    private Columns() {}

    /** A line that is a JSON document. */
    public static <T> T document(String line, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(line, type))
                    .orElseThrow(() -> new UnreadableLine("import.fault.json", "null"));
        } catch (JacksonException broken) {
            throw new UnreadableLine("import.fault.json", shortened(broken.getOriginalMessage()));
        }
    }

    /** What stands for something in addresses. */
    public static String id(@Nullable String value) {
        String id = required("id", value);
        if (!ID.matcher(id).matches()) {
            throw new UnreadableLine("import.fault.id", shortened(id));
        }
        return id;
    }

    /** Without what nobody sees; empty when the column is missing. */
    public static String text(@Nullable String value) {
        return value == null ? "" : UNSEEN.matcher(value).replaceAll("").strip();
    }

    /** At most so many characters; empty when the column is missing. */
    public static String text(String column, @Nullable String value, int longest) {
        String text = text(value);
        if (text.length() > longest) {
            throw new UnreadableLine("import.fault.long", column);
        }
        return text;
    }

    /** What may not be missing. */
    public static String required(String column, @Nullable String value) {
        String text = text(value);
        if (text.isEmpty()) {
            throw new UnreadableLine("import.fault.missing", column);
        }
        return text;
    }

    /** What may not be missing, at most so many characters. */
    public static String required(String column, @Nullable String value, int longest) {
        required(column, value);
        return text(column, value, longest);
    }

    /** At most so many texts, without those that are empty. */
    public static List<String> texts(String column, @Nullable List<@Nullable String> some, int longest, int most) {
        List<String> all = some == null
                ? List.of()
                : some.stream()
                        .map(each -> text(column, each, longest))
                        .filter(each -> !each.isEmpty())
                        .toList();
        if (all.size() > most) {
            throw new UnreadableLine("import.fault.long", column);
        }
        return all;
    }

    /** Empty when the column is missing. */
    public static Optional<LocalDate> day(String column, @Nullable String value) {
        String text = text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                parsed(text).orElseThrow(() -> new UnreadableLine("import.fault.day", column + " " + shortened(text))));
    }

    /** A day of a year of four digits, so that days stand in the order of their texts. */
    static Optional<LocalDate> parsed(String day) {
        try {
            return DAY.matcher(day).matches() ? Optional.of(LocalDate.parse(day)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** What of a wrong value is told. */
    public static String shortened(String value) {
        return LONG.matcher(value).replaceAll("…");
    }
}
