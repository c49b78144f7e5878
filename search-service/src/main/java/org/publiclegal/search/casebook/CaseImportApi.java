package org.publiclegal.search.casebook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.io.InputStream;
import java.util.Locale;
import org.publiclegal.search.intake.ImportAnswers;
import org.publiclegal.search.intake.ImportDocument;
import org.publiclegal.starter.access.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing cases in for systems that publish them. */
@RestController
@RequestMapping(path = "/api/v1/cases/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports of cases")
class CaseImportApi {

    private static final String EXAMPLE = "{\"id\": \"example-1\", \"title\": \"示例：某公司与王某劳动争议案\","
            + " \"court\": \"某市某区人民法院\", \"reference\": \"（2025）示0101民初1号\", \"cause\": \"劳动争议\","
            + " \"decided\": \"2025-03-01\", \"rank\": \"典型案例\", \"gist\": \"拖欠工资的，应当补足。\","
            + " \"facts\": \"王某在某公司工作。\", \"reasoning\": \"依照《劳动合同法》第三十条。\","
            + " \"result\": \"某公司支付工资。\", \"keywords\": [\"工资\"]}";

    private final ImportAnswers answers;
    private final CaseIntake cases;

    CaseImportApi(ImportAnswers answers, CaseIntake cases) {
        this.answers = answers;
        this.cases = cases;
    }

    @PostMapping(consumes = {"application/x-ndjson", "application/gzip"})
    @Operation(
            summary = "Hands in a file of cases, one JSON document a line, plain or gzip, up to 64 MB",
            description = "The file is read in the background; follow it at the address in Location. A line that can't"
                    + " be taken in is told there and spoils no other. Handing in again what is there changes nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema = @Schema(type = "string", example = EXAMPLE)),
                                @Content(
                                        mediaType = "application/gzip",
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(responseCode = "202", description = "Kept, now or by an earlier request with the same key")
    ResponseEntity<ImportDocument> handIn(
            Actor actor,
            @Parameter(description = "Chosen by the caller; the same key again gives the same import")
                    @RequestHeader("Idempotency-Key")
                    @Pattern(regexp = ImportAnswers.KEY)
                    String key,
            Locale language,
            InputStream content) {
        return answers.handIn(actor, cases, key, language, content);
    }

    @GetMapping("/{caseImportId}")
    @Operation(summary = "Says how far an import of cases has come, and which lines could not be taken in")
    ImportDocument read(Actor actor, @PathVariable String caseImportId, Locale language) {
        return answers.read(actor, cases, caseImportId, language);
    }
}
