package org.publiclegal.search.intake;

import static org.publiclegal.search.intake.Columns.LONGEST_NAME;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.Provision;

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

    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_ARTICLES = 5_000;
    private static final int MOST_HEADINGS = 10;
    private static final int MOST_LINES = 500;
    private static final int LONGEST_LINE = 10 * LONGEST_NAME;

    private static final Pattern IN_FORCE = Pattern.compile("自([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日起(?:施行|实施|生效)");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Article(
            @Nullable String label,
            @Nullable List<@Nullable String> path,
            @Nullable String text) {}

    /** Reads a line. Throws {@link UnreadableLine} with the reason. */
    static Law parse(String line) {
        return Columns.document(line, LawLine.class).law();
    }

    private Law law() {
        String key = Columns.id(id);
        String printed = Columns.required("title", title, LONGEST_NAME);
        String called = Columns.text("name", name, LONGEST_NAME);
        String rank = Columns.required("level", level);
        List<String> head = Columns.texts("history", history, LONGEST_LINE, MOST_LINES);
        List<Provision> provisions = provisions();
        String before = Columns.text("preamble", preamble, LONGEST_TEXT);
        if (provisions.isEmpty() && before.isEmpty()) {
            throw new UnreadableLine("import.fault.missing", "articles");
        }
        String made = Columns.text("issuer", issuer, LONGEST_NAME);
        Optional<LocalDate> out = Columns.day("published", published);
        return new Law(
                key,
                called.isEmpty() ? printed.replaceFirst("^中华人民共和国", "") : called,
                printed,
                Columns.text("subtitle", subtitle, LONGEST_NAME),
                LawLevel.of(rank).orElseThrow(() -> new UnreadableLine("import.fault.level", Columns.shortened(rank))),
                Columns.text("category", category, LONGEST_NAME),
                Columns.text(region).isEmpty() ? "全国" : Columns.text("region", region, LONGEST_NAME),
                made.isEmpty() ? Issuers.of(head) : made,
                out,
                Columns.day("valid_from", validFrom)
                        .or(() -> out.flatMap(day -> inForce(day, head, provisions, before))),
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
                .flatMap(found -> Columns.parsed("%s-%2s-%2s"
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
                        Columns.text("label", each.label(), LONGEST_NAME),
                        Columns.texts("path", each.path(), LONGEST_LINE, MOST_HEADINGS),
                        Columns.text("text", each.text(), LONGEST_TEXT)))
                .filter(each -> !each.text().isEmpty())
                .toList();
    }
}
