package org.publiclegal.search.casebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.page.Pages;

/** What the interface answers with. */
final class CaseAnswers {

    private CaseAnswers() {}

    /** A page of cases; {@code next} is the address of the page after it. */
    @Schema(name = "CasePage")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CasePage(
            List<CaseSummary> cases,
            @Schema(implementation = String.class) Optional<String> next) {

        static CasePage of(List<CaseHead> shown, Optional<CaseList> goingOn) {
            return new CasePage(
                    shown.stream().map(CaseSummary::of).toList(),
                    goingOn.map(each -> CaseAnswers.next(each, shown.getLast().id())));
        }
    }

    /** What is known of a case without its text. */
    @Schema(name = "CaseSummary")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CaseSummary(
            String id,
            String title,
            String court,
            @Schema(implementation = String.class) Optional<String> reference,
            @Schema(implementation = String.class) Optional<String> cause,
            LocalDate decided,
            CaseRank rank) {

        static CaseSummary of(CaseHead head) {
            return new CaseSummary(
                    head.id(),
                    head.title(),
                    head.court(),
                    Typed.given(head.reference()),
                    Typed.given(head.cause()),
                    head.decided(),
                    head.rank());
        }
    }

    /** A whole case; a part that it does not have is absent. */
    @Schema(name = "Case")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CaseDocument(
            CaseSummary summary,
            String citation,
            List<String> keywords,
            @Schema(implementation = String.class) Optional<String> gist,
            @Schema(implementation = String.class) Optional<String> facts,
            @Schema(implementation = String.class) Optional<String> reasoning,
            @Schema(implementation = String.class) Optional<String> result) {

        static CaseDocument of(CourtCase from) {
            return new CaseDocument(
                    CaseSummary.of(from.head()),
                    from.head().citation(),
                    from.keywords(),
                    Typed.given(from.gist()),
                    Typed.given(from.facts()),
                    Typed.given(from.reasoning()),
                    Typed.given(from.result()));
        }
    }

    private static String next(CaseList wanted, String after) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("rank", wanted.rank().map(Enum::name).orElse(""));
        query.put("court", wanted.court().orElse(""));
        query.put("cause", wanted.cause().orElse(""));
        query.put("year", wanted.year().map(each -> Integer.toString(each)).orElse(""));
        query.put("after", after);
        query.put("size", Integer.toString(wanted.size()));
        return Pages.address("/api/v1/cases", query);
    }
}
