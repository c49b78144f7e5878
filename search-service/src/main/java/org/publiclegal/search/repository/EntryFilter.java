package org.publiclegal.search.repository;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.repository.EntryList.Wanted;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.page.Pages;

/** Which entries are wanted, as it stands in the page's address. What it doesn't know narrows nothing. */
record EntryFilter(String wanted, String field, String words, String after) {

    static final int PAGE = 30;
    private static final String PLACE = "/console/answers";
    private static final int LONGEST = 100;

    EntryFilter(@Nullable String wanted, @Nullable String field, @Nullable String words, @Nullable String after) {
        this.wanted = Typed.line(wanted, LONGEST);
        this.field = Typed.line(field, LONGEST);
        this.words = Typed.line(words, LONGEST);
        this.after = Typed.line(after, LONGEST);
    }

    EntryList toList(LocalDate today) {
        return new EntryList(
                Typed.one(Wanted.values(), wanted),
                Answers.field(field),
                Typed.words(words),
                today,
                Typed.given(after),
                PAGE);
    }

    EntryFilter with(Wanted other) {
        return new EntryFilter(other.name(), field, words, "");
    }

    EntryFilter withAfter(String id) {
        return new EntryFilter(wanted, field, words, id);
    }

    public boolean isNarrow() {
        return Stream.of(wanted, field, words).anyMatch(each -> !each.isEmpty());
    }

    public String firstAddress() {
        return after.isEmpty() ? "" : withAfter("").address();
    }

    String address() {
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("wanted", wanted);
        narrowed.put("field", field);
        narrowed.put("words", words);
        narrowed.put("after", after);
        return Pages.address(PLACE, narrowed);
    }
}
