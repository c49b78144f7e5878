package org.publiclegal.search.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.search.query.SearchDocuments.SearchPage;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.Unavailable;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the library holds, found by other organisations' systems. */
@RestController
@RequestMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search")
class SearchApi {

    /** After which time it is worth while to ask again, when Elasticsearch can't be reached. */
    static final String RETRY_SECONDS = "30";

    private final Answering answering;
    private final Clock clock;

    SearchApi(Answering answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Finds laws, provisions, cases and answers by everyday words, by a title, or by what they mean",
            description =
                    "A hit is a law as a whole, one provision, a case, or a reviewed answer. What is not in force on the day is left out,"
                            + " unless past is true. Pages end with the fiftieth: narrow the search instead of reading on.")
    SearchPage find(
            Actor actor,
            @Parameter(description = "What is looked for; all that the rest leaves when absent", example = "示例")
                    @RequestParam(defaultValue = "")
                    @Size(max = Question.LONGEST)
                    String q,
            @RequestParam Optional<Kind> kind,
            @RequestParam Optional<LawLevel> level,
            @Parameter(description = "As in the facets of an answer") @RequestParam Optional<String> category,
            @Parameter(description = "As in the facets of an answer") @RequestParam Optional<String> region,
            @Parameter(description = "As in the facets of an answer") @RequestParam Optional<String> court,
            @Parameter(description = "In which it came into force, or was decided") @RequestParam
                    Optional<Integer> year,
            @Parameter(description = "A day in Shanghai; today when absent", example = "2026-11-24") @RequestParam
                    Optional<LocalDate> on,
            @Parameter(description = "Whether what is no longer, or not yet, in force is wanted too")
                    @RequestParam(defaultValue = "false")
                    boolean past,
            @Parameter(description = "Whether words that are nowhere are not taken for others that may have been meant")
                    @RequestParam(defaultValue = "false")
                    boolean exact,
            @RequestParam(defaultValue = "RELEVANCE") Sorting sort,
            @Parameter(description = "LEXICAL by words, VECTOR by meaning, HYBRID by both, their rankings fused")
                    @RequestParam(defaultValue = "HYBRID")
                    Retrieval retrieval,
            @RequestParam(defaultValue = "1") @Min(1) @Max(Question.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Question.MOST) int size,
            HttpServletResponse answer) {
        Access.scope(actor, LibraryOperation.READ_LAWS);
        LocalDate day = on.orElseGet(() -> Shanghai.dayOf(clock.instant()));
        Question question = new Question(
                Typed.line(q),
                new Narrowing(kind, level, category, region, court, year, day, past),
                sort,
                retrieval,
                page,
                size);
        try {
            return SearchPage.of(question, on, exact, answering.answer(question, exact));
        } catch (Unavailable down) {
            answer.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            throw down;
        }
    }
}
