package org.publiclegal.search.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.Provision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One line of an import file: a law as JSON, with the columns that the README describes. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LawLine(
        @Nullable String id,
        @Nullable String name,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String level,
        @Nullable String category,
        @Nullable String region,
        @Nullable String issuer,
        @Nullable String published,
        @JsonProperty("valid_from") @Nullable String validFrom,
        boolean expired,
        @Nullable List<@Nullable String> history,
        @Nullable String preamble,
        @Nullable List<@Nullable Article> articles) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_ARTICLES = 5_000;
    private static final int MOST_HEADINGS = 10;
    private static final int MOST_LINES = 500;

    /** What nobody sees, and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\n\t]]");

    private static final Pattern LONG = Pattern.compile("(?s)(?<=^.{200}).+");
    private static final Pattern IN_FORCE = Pattern.compile("自([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日起(?:施行|实施|生效)");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Article(
            @Nullable String label,
            @Nullable List<@Nullable String> path,
            @Nullable String text) {}

    /** Reads a line. Throws {@link UnreadableLine} with the reason. */
    static Law parse(String line) {
        return read(line).law();
    }

    private static LawLine read(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, LawLine.class))
                    .orElseThrow(() -> new UnreadableLine("import.fault.json", "null"));
        } catch (JacksonException broken) {
            throw new UnreadableLine("import.fault.json", shortened(broken.getOriginalMessage()));
        }
    }

    private Law law() {
        String key = required("id", id);
        if (!ID.matcher(key).matches()) {
            throw new UnreadableLine("import.fault.id", shortened(key));
        }
        String printed = bounded("title", required("title", title), LONGEST_NAME);
        String called = bounded("name", text(name), LONGEST_NAME);
        String rank = required("level", level);
        List<String> head = lines("history", history, MOST_LINES);
        List<Provision> provisions = provisions();
        String before = bounded("preamble", text(preamble), LONGEST_TEXT);
        if (provisions.isEmpty() && before.isEmpty()) {
            throw new UnreadableLine("import.fault.missing", "articles");
        }
        String made = bounded("issuer", text(issuer), LONGEST_NAME);
        Optional<LocalDate> out = day("published", published);
        return new Law(
                key,
                called.isEmpty() ? printed.replaceFirst("^中华人民共和国", "") : called,
                printed,
                bounded("subtitle", text(subtitle), LONGEST_NAME),
                LawLevel.of(rank).orElseThrow(() -> new UnreadableLine("import.fault.level", shortened(rank))),
                bounded("category", text(category), LONGEST_NAME),
                text(region).isEmpty() ? "全国" : bounded("region", text(region), LONGEST_NAME),
                made.isEmpty() ? Issuers.of(head) : made,
                out,
                day("valid_from", validFrom).or(() -> out.flatMap(day -> inForce(day, head, provisions, before))),
                expired,
                head,
                before,
                provisions);
    }

    /**
     * The day that the law itself names at its end or in its head. An amended law may still say when its first version
     * came into force; so only a day from the publication on counts.
     */
    private static Optional<LocalDate> inForce(
            LocalDate published, List<String> head, List<Provision> provisions, String preamble) {
        String end = provisions.isEmpty() ? preamble : provisions.getLast().text();
        return IN_FORCE.matcher(end + "\n" + String.join("\n", head))
                .results()
                .flatMap(
                        found -> parsed("%s-%2s-%2s"
                                        .formatted(found.group(1), found.group(2), found.group(3))
                                        .replace(' ', '0'))
                                .stream())
                .filter(day -> !day.isBefore(published))
                .reduce((_, last) -> last);
    }

    private List<Provision> provisions() {
        List<@Nullable Article> all = articles == null ? List.of() : articles;
        if (all.size() > MOST_ARTICLES) {
            throw new UnreadableLine("import.fault.long", "articles");
        }
        return all.stream()
                .filter(Objects::nonNull)
                .map(each -> new Provision(
                        bounded("label", text(each.label()), LONGEST_NAME),
                        lines("path", each.path(), MOST_HEADINGS),
                        bounded("text", text(each.text()), LONGEST_TEXT)))
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    private static List<String> lines(String column, @Nullable List<@Nullable String> some, int most) {
        List<String> all = some == null
                ? List.of()
                : some.stream()
                        .map(LawLine::text)
                        .filter(line -> !line.isEmpty())
                        .map(line -> bounded(column, line, 10 * LONGEST_NAME))
                        .toList();
        if (all.size() > most) {
            throw new UnreadableLine("import.fault.long", column);
        }
        return all;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : UNSEEN.matcher(value).replaceAll("").strip();
    }

    private static String bounded(String column, String value, int longest) {
        if (value.length() > longest) {
            throw new UnreadableLine("import.fault.long", column);
        }
        return value;
    }

    private static String required(String column, @Nullable String value) {
        if (text(value).isEmpty()) {
            throw new UnreadableLine("import.fault.missing", column);
        }
        return text(value);
    }

    private static Optional<LocalDate> day(String column, @Nullable String value) {
        if (text(value).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parsed(text(value))
                .orElseThrow(() -> new UnreadableLine("import.fault.day", column + " " + shortened(text(value)))));
    }

    /** A day of a year of four digits, so that days stand in the order of their texts. */
    private static Optional<LocalDate> parsed(String day) {
        try {
            return DAY.matcher(day).matches() ? Optional.of(LocalDate.parse(day)) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String shortened(String value) {
        return LONG.matcher(value).replaceAll("…");
    }
}
