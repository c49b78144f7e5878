package org.publiclegal.search.casebook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.casebook.CaseAnswers.CaseDocument;
import org.publiclegal.search.casebook.CaseAnswers.CasePage;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.InvalidFields;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases for other organisations' systems. */
@RestController
@RequestMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class CaseApi {

    private static final int LONGEST = 300;

    private final Cases cases;
    private final CaseReader reader;

    CaseApi(Cases cases, CaseReader reader) {
        this.cases = cases;
        this.reader = reader;
    }

    @GetMapping
    @Operation(summary = "Lists cases, latest decisions first")
    CasePage list(
            Actor actor,
            @RequestParam Optional<CaseRank> rank,
            @Parameter(description = "As in the cases themselves", example = "某市某区人民法院")
                    @RequestParam(defaultValue = "")
                    @Size(max = LONGEST)
                    String court,
            @Parameter(description = "What was fought over, as in the cases themselves", example = "劳动争议")
                    @RequestParam(defaultValue = "")
                    @Size(max = LONGEST)
                    String cause,
            @Parameter(description = "In which they were decided") @RequestParam Optional<Integer> year,
            @Parameter(description = "From the next link of the page before") @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Access.scope(actor, LibraryOperation.READ_CASES);
        after.filter(each -> !reader.isKnown(each)).ifPresent(_ -> {
            throw new InvalidFields("?after", "problem.field.type");
        });
        CaseList wanted = new CaseList(rank, Typed.given(court), Typed.given(cause), year, after, size);
        List<CaseHead> found = cases.list(wanted);
        return found.size() > size
                ? CasePage.of(found.subList(0, size), Optional.of(wanted))
                : CasePage.of(found, Optional.empty());
    }

    @GetMapping("/{caseId}")
    @Operation(summary = "Reads one case")
    CaseDocument read(Actor actor, @PathVariable String caseId) {
        Access.scope(actor, LibraryOperation.READ_CASES);
        return CaseDocument.of(reader.open(caseId));
    }
}
