package org.publiclegal.search.casebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.page.Pages;

/**
 * Which cases a reader wants to see, as it stands in the page's address. What it doesn't know narrows nothing.
 *
 * @param after the last case of the page before
 */
record CaseFilter(String rank, String court, String cause, String year, String after) {

    static final int PAGE = 30;
    private static final String PLACE = "/cases";
    private static final int LONGEST = 300;

    CaseFilter(
            @Nullable String rank,
            @Nullable String court,
            @Nullable String cause,
            @Nullable String year,
            @Nullable String after) {
        this.rank = CaseRank.of(Typed.line(rank, LONGEST)).map(Enum::name).orElse("");
        this.court = Typed.line(court, LONGEST);
        this.cause = Typed.line(cause, LONGEST);
        this.year = Typed.line(year, LONGEST).matches("[0-9]{4}") ? Typed.line(year, LONGEST) : "";
        this.after = Typed.line(after, LONGEST);
    }

    CaseList toList() {
        return new CaseList(
                CaseRank.of(rank),
                Typed.given(court),
                Typed.given(cause),
                Typed.given(year).map(Integer::valueOf),
                Typed.given(after),
                PAGE);
    }

    CaseFilter withAfter(String id) {
        return new CaseFilter(rank, court, cause, year, id);
    }

    public boolean isNarrow() {
        return Stream.of(rank, court, cause, year).anyMatch(each -> !each.isEmpty());
    }

    public String firstAddress() {
        return after.isEmpty() ? "" : withAfter("").address();
    }

    public String address() {
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("rank", rank);
        narrowed.put("court", court);
        narrowed.put("cause", cause);
        narrowed.put("year", year);
        narrowed.put("after", after);
        return Pages.address(PLACE, narrowed);
    }
}
