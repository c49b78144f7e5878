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
        @Nullable List<String> history,
        @Nullable String preamble,
        @Nullable List<Article> articles) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_ARTICLES = 5_000;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Article(
            @Nullable String label,
            @Nullable List<String> path,
            @Nullable String text) {}

    /** Reads a line. Throws {@link UnreadableLine} with the reason. */
    static Law parse(String line) {
        try {
            return JSON.readValue(line, LawLine.class).law();
        } catch (JacksonException broken) {
            throw new UnreadableLine("import.fault.json", broken.getOriginalMessage());
        }
    }

    private Law law() {
        String key = required("id", id);
        if (!ID.matcher(key).matches()) {
            throw new UnreadableLine("import.fault.id", key);
        }
        String printed = required("title", title);
        if (printed.length() > LONGEST_TITLE) {
            throw new UnreadableLine("import.fault.long", "title");
        }
        String rank = required("level", level);
        List<Provision> provisions = provisions();
        String before = text(preamble);
        if (provisions.isEmpty() && before.isEmpty()) {
            throw new UnreadableLine("import.fault.empty", "articles");
        }
        return new Law(
                key,
                text(name).isEmpty() ? printed.replaceFirst("^中华人民共和国", "") : text(name),
                printed,
                text(subtitle),
                LawLevel.of(rank).orElseThrow(() -> new UnreadableLine("import.fault.level", rank)),
                text(category),
                text(region).isEmpty() ? "全国" : text(region),
                text(issuer).isEmpty() ? Issuers.of(lines(history)) : text(issuer),
                day("published", published),
                day("valid_from", validFrom),
                expired,
                lines(history),
                before,
                provisions);
    }

    private List<Provision> provisions() {
        List<Article> all = articles == null ? List.of() : articles;
        if (all.size() > MOST_ARTICLES) {
            throw new UnreadableLine("import.fault.long", "articles");
        }
        return all.stream()
                .map(each -> new Provision(text(each.label()), lines(each.path()), text(each.text())))
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    private static List<String> lines(@Nullable List<String> some) {
        return some == null ? List.of() : some.stream().filter(Objects::nonNull).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String required(String column, @Nullable String value) {
        if (text(value).isEmpty()) {
            throw new UnreadableLine("import.fault.missing", column);
        }
        return text(value);
    }

    private static Optional<LocalDate> day(String column, @Nullable String value) {
        try {
            return text(value).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(value)));
        } catch (DateTimeException impossible) {
            throw new UnreadableLine("import.fault.day", column + ": " + value);
        }
    }
}
