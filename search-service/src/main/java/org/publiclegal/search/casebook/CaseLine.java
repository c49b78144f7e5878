package org.publiclegal.search.casebook;

import static org.publiclegal.search.intake.Columns.LONGEST_NAME;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.intake.Columns;
import org.publiclegal.search.intake.UnreadableLine;

/** One line of an import file: a case as JSON, with the columns that the README describes. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseLine(
        @Nullable String id,
        @Nullable String title,
        @Nullable String court,
        @Nullable String reference,
        @Nullable String cause,
        @Nullable String decided,
        @Nullable String rank,
        @Nullable String gist,
        @Nullable String facts,
        @Nullable String reasoning,
        @Nullable String result,
        @Nullable List<@Nullable String> keywords) {

    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_WORD = 50;
    private static final int MOST_WORDS = 30;

    /** Reads a line. Throws {@link UnreadableLine} with the reason. */
    static CourtCase parse(String line) {
        return Columns.document(line, CaseLine.class).courtCase();
    }

    private CourtCase courtCase() {
        CaseHead head = new CaseHead(
                Columns.id(id),
                Columns.required("title", title, LONGEST_NAME),
                Columns.required("court", court, LONGEST_NAME),
                Columns.text("reference", reference, LONGEST_NAME),
                Columns.text("cause", cause, LONGEST_NAME),
                day(),
                weight());
        CourtCase read = new CourtCase(
                head,
                Columns.text("gist", gist, LONGEST_TEXT),
                Columns.text("facts", facts, LONGEST_TEXT),
                Columns.text("reasoning", reasoning, LONGEST_TEXT),
                Columns.text("result", result, LONGEST_TEXT),
                Columns.texts("keywords", keywords, LONGEST_WORD, MOST_WORDS));
        if (read.texts().isEmpty()) {
            throw new UnreadableLine("import.fault.missing", "facts");
        }
        return read;
    }

    private LocalDate day() {
        return Columns.day("decided", decided).orElseThrow(() -> new UnreadableLine("import.fault.missing", "decided"));
    }

    private CaseRank weight() {
        String named = Columns.text(rank);
        return named.isEmpty()
                ? CaseRank.ORDINARY
                : CaseRank.of(named)
                        .orElseThrow(() -> new UnreadableLine("import.fault.rank", Columns.shortened(named)));
    }
}
