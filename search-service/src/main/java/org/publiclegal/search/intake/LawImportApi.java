package org.publiclegal.search.intake;

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
import org.publiclegal.starter.access.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing laws in for systems that publish them. */
@RestController
@RequestMapping(path = "/api/v1/laws/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports of laws")
class LawImportApi {

    private static final String EXAMPLE = "{\"id\": \"example-1\", \"title\": \"示例条例\", \"level\": \"地方性法规\","
            + " \"category\": \"上海\", \"published\": \"2026-01-01\", \"valid_from\": \"2026-03-01\","
            + " \"articles\": [{\"label\": \"第一条\", \"path\": [\"第一章 总则\"], \"text\": \"为了示例，制定本条例。\"}]}";

    private final ImportAnswers answers;
    private final LawIntake laws;

    LawImportApi(ImportAnswers answers, LawIntake laws) {
        this.answers = answers;
        this.laws = laws;
    }

    @PostMapping(consumes = {"application/x-ndjson", "application/gzip"})
    @Operation(
            summary = "Hands in a file of laws, one JSON document a line, plain or gzip, up to 64 MB",
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
        return answers.handIn(actor, laws, key, language, content);
    }

    @GetMapping("/{importId}")
    @Operation(summary = "Says how far an import has come, and which lines could not be taken in")
    ImportDocument read(Actor actor, @PathVariable String importId, Locale language) {
        return answers.read(actor, laws, importId, language);
    }
}
