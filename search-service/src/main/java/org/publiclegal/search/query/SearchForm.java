package org.publiclegal.search.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.page.Pages;

/**
 * What a reader looks for, as it stands in the page's address. What it doesn't know narrows nothing.
 *
 * @param exact {@code true} when the words are not to be taken for others that may have been meant
 * @param past {@code true} when that is wanted too which is not in force
 */
record SearchForm(
        String q,
        String kind,
        String level,
        String category,
        String region,
        String court,
        String year,
        String past,
        String sort,
        String exact,
        String page) {

    static final int PAGE = 20;
    private static final String PLACE = "/search";
    private static final int LONGEST_VALUE = 200;

    SearchForm(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String level,
            @Nullable String category,
            @Nullable String region,
            @Nullable String court,
            @Nullable String year,
            @Nullable String past,
            @Nullable String sort,
            @Nullable String exact,
            @Nullable String page) {
        this.q = Typed.line(q, Question.LONGEST + 1);
        this.kind = known(Kind.values(), kind);
        this.level = known(LawLevel.values(), level);
        this.category = Typed.line(category, LONGEST_VALUE);
        this.region = Typed.line(region, LONGEST_VALUE);
        this.court = Typed.line(court, LONGEST_VALUE);
        this.year = number(Typed.line(year, LONGEST_VALUE))
                .map(each -> Integer.toString(each))
                .orElse("");
        this.past = "true".equals(past) ? "true" : "";
        this.sort = known(Sorting.values(), sort).replace(Sorting.RELEVANCE.name(), "");
        this.exact = "true".equals(exact) ? "true" : "";
        this.page = "1".equals(page) ? "" : Typed.line(page, LONGEST_VALUE);
    }

    boolean isTooLong() {
        return q.length() > Question.LONGEST;
    }

    private boolean isTooDeep() {
        return number() < 1 || number() > Question.LAST_PAGE;
    }

    boolean isWrong() {
        return isTooLong() || isTooDeep();
    }

    int number() {
        return page.isEmpty() ? 1 : number(page).orElse(0);
    }

    public boolean isNarrow() {
        return Stream.of(kind, level, category, region, court, year).anyMatch(each -> !each.isEmpty());
    }

    /** Whether anything is looked for. */
    boolean isAsked() {
        return !q.isEmpty() || isNarrow();
    }

    Question question(LocalDate today) {
        Narrowing narrowing = new Narrowing(
                Typed.one(Kind.values(), kind),
                Typed.one(LawLevel.values(), level),
                Typed.given(category),
                Typed.given(region),
                Typed.given(court),
                number(year),
                today,
                !past.isEmpty());
        Sorting sorting = Typed.one(Sorting.values(), sort).orElse(Sorting.RELEVANCE);
        return new Question(q, narrowing, sorting, Retrieval.HYBRID, number(), PAGE);
    }

    /** The same search narrowed by a value, or no longer by any, from its first page on. */
    SearchForm with(Facet.Field field, String value) {
        return new SearchForm(
                q,
                field == Facet.Field.KIND ? value : kind,
                field == Facet.Field.LEVEL ? value : level,
                field == Facet.Field.CATEGORY ? value : category,
                field == Facet.Field.REGION ? value : region,
                field == Facet.Field.COURT ? value : court,
                field == Facet.Field.YEAR ? value : year,
                past,
                sort,
                exact,
                "");
    }

    SearchForm on(int other) {
        return new SearchForm(
                q, kind, level, category, region, court, year, past, sort, exact, Integer.toString(other));
    }

    /** The same words everywhere, also in what is no longer in force. */
    SearchForm everywhere() {
        return new SearchForm(q, "", "", "", "", "", "", "true", "", exact, "");
    }

    /** The same search for other words. */
    SearchForm asking(String words) {
        return new SearchForm(words, kind, level, category, region, court, year, past, sort, "", "");
    }

    /** The same search for these words and no others. */
    SearchForm exactly() {
        return new SearchForm(q, kind, level, category, region, court, year, past, sort, "true", "");
    }

    String of(Facet.Field field) {
        return switch (field) {
            case KIND -> kind;
            case LEVEL -> level;
            case CATEGORY -> category;
            case REGION -> region;
            case COURT -> court;
            case YEAR -> year;
        };
    }

    /** What the search is narrowed by, for the form to carry on. */
    public Map<String, String> narrowing() {
        Map<String, String> chosen = new LinkedHashMap<>();
        Stream.of(Facet.Field.values()).forEach(field -> chosen.put(field.key(), of(field)));
        chosen.values().removeIf(String::isEmpty);
        return chosen;
    }

    String address() {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("q", q);
        wanted.putAll(narrowing());
        wanted.put("past", past);
        wanted.put("sort", sort);
        wanted.put("exact", exact);
        wanted.put("page", page);
        return Pages.address(PLACE, wanted);
    }

    private static <T extends Enum<T>> String known(T[] values, @Nullable String name) {
        return Typed.one(values, Typed.line(name, LONGEST_VALUE))
                .map(Enum::name)
                .orElse("");
    }

    private static Optional<Integer> number(String value) {
        return value.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
