package org.publiclegal.search.repository;

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

/** Bringing reviewed answers in for systems that keep them. */
@RestController
@RequestMapping(path = "/api/v1/answers/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports of answers")
class AnswerImportApi {

    private static final String EXAMPLE = "{\"id\": \"example-1\", \"question\": \"单位拖欠工资怎么办？\","
            + " \"others\": [\"老板不发工资怎么办\"], \"answer\": \"可以向劳动保障监察机构投诉，也可以申请劳动仲裁。\","
            + " \"field\": \"LABOUR\", \"provisions\": [\"《劳动合同法》第三十条\"], \"owner\": \"市公共法律服务中心\","
            + " \"reviewed_by\": \"审核组\", \"reviewed_on\": \"2026-03-02\"}";

    private final ImportAnswers answers;
    private final AnswerIntake intake;

    AnswerImportApi(ImportAnswers answers, AnswerIntake intake) {
        this.answers = answers;
        this.intake = intake;
    }

    @PostMapping(consumes = {"application/x-ndjson", "application/gzip"})
    @Operation(
            summary = "Hands in a file of questions and answers, one JSON document a line, plain or gzip, up to 64 MB",
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
        return answers.handIn(actor, intake, key, language, content);
    }

    @GetMapping("/{answerImportId}")
    @Operation(summary = "Says how far an import of answers has come, and which lines could not be taken in")
    ImportDocument read(Actor actor, @PathVariable String answerImportId, Locale language) {
        return answers.read(actor, intake, answerImportId, language);
    }
}
