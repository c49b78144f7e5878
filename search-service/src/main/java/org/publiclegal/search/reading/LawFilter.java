package org.publiclegal.search.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.LawList;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.page.Pages;

/**
 * Which laws a reader wants to see, as it stands in the page's address. What it doesn't know narrows nothing.
 *
 * @param words of the title
 * @param after the last law of the page before
 */
record LawFilter(String words, String level, String category, String after) {

    static final int PAGE = 30;
    private static final String PLACE = "/laws";
    private static final int LONGEST = 100;

    LawFilter(@Nullable String words, @Nullable String level, @Nullable String category, @Nullable String after) {
        this.words = Typed.line(words, LONGEST);
        this.level = Typed.line(level, LONGEST);
        this.category = Typed.line(category, LONGEST);
        this.after = Typed.line(after, LONGEST);
    }

    LawList toList(LocalDate today) {
        return new LawList(
                today,
                Typed.one(LawLevel.values(), level),
                Typed.given(category),
                Typed.words(words),
                Typed.given(after),
                PAGE);
    }

    LawFilter withAfter(String id) {
        return new LawFilter(words, level, category, id);
    }

    LawFilter withLevel(LawLevel other) {
        return new LawFilter(words, other.name(), category, "");
    }

    public boolean isNarrow() {
        return Stream.of(words, level, category).anyMatch(each -> !each.isEmpty());
    }

    public String firstAddress() {
        return after.isEmpty() ? "" : withAfter("").address();
    }

    public String address() {
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("words", words);
        narrowed.put("level", level);
        narrowed.put("category", category);
        narrowed.put("after", after);
        return Pages.address(PLACE, narrowed);
    }
}
