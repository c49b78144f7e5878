package org.publiclegal.search.citing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.publiclegal.search.citing.CitationDocuments.CitationPage;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.search.query.Citers;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.Unavailable;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What cites a provision or a case, for other organisations' systems. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Citations")
class CitationApi {

    private static final int MOST = 100;

    private final Subjects subjects;
    private final Citers citers;
    private final Clock clock;

    CitationApi(Subjects subjects, Citers citers, Clock clock) {
        this.subjects = subjects;
        this.citers = citers;
        this.clock = clock;
    }

    @GetMapping("/laws/{id}/articles/{number}/citations")
    @Operation(
            summary = "Lists what is in force and cites a provision",
            description = "A provision is cited by its number, whichever version of its law is meant. Answers come"
                    + " first, then cases, laws and provisions, the newest of each first.")
    CitationPage ofArticle(
            Actor actor,
            @PathVariable String id,
            @Parameter(description = "577 for 第五百七十七条, 133-1 for 第一百三十三条之一", example = "1") @PathVariable String number,
            @RequestParam(defaultValue = "1") @Min(1) @Max(Citers.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(MOST) int size,
            HttpServletResponse answer) {
        Access.scope(actor, LibraryOperation.READ_LAWS);
        return page(subjects.article(id, number), page, size, answer);
    }

    @GetMapping("/cases/{caseId}/citations")
    @Operation(summary = "Lists what is in force and cites a case by its number")
    CitationPage ofCase(
            Actor actor,
            @PathVariable String caseId,
            @RequestParam(defaultValue = "1") @Min(1) @Max(Citers.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(MOST) int size,
            HttpServletResponse answer) {
        Access.scope(actor, LibraryOperation.READ_CASES);
        return page(subjects.courtCase(caseId), page, size, answer);
    }

    private CitationPage page(Subject subject, int page, int size, HttpServletResponse answer) {
        try {
            Citers.Page found = citers.of(subject.keys(), subject.named(), Shanghai.dayOf(clock.instant()), page, size);
            return CitationPage.of(subject, found, page, size);
        } catch (Unavailable down) {
            answer.setHeader(HttpHeaders.RETRY_AFTER, Citers.RETRY_SECONDS);
            throw down;
        }
    }
}
