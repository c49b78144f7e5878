package org.publiclegal.search.reading;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.LawList;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.search.reading.ApiDocuments.ArticleDocument;
import org.publiclegal.search.reading.ApiDocuments.LawDocument;
import org.publiclegal.search.reading.ApiDocuments.LawPage;
import org.publiclegal.search.reading.ApiDocuments.LawSummary;
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

/** Laws for other organisations' systems. */
@RestController
@RequestMapping(path = "/api/v1/laws", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Laws")
@OpenAPIDefinition(info = @Info(title = "Laws", version = "1"))
class LawApi {

    private final Reader reader;

    LawApi(Reader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            summary = "Lists laws in force on a day, highest level first and then by the sound of their titles",
            description = "A law that is marked as repealed is left out, since the day of its end is not known.")
    LawPage list(
            Actor actor,
            @Parameter(description = "Words that the title has, in any order", example = "示例")
                    @RequestParam(defaultValue = "")
                    @Size(max = 100)
                    String title,
            @RequestParam Optional<LawLevel> level,
            @RequestParam Optional<String> category,
            @Parameter(description = "A day in Shanghai; today when absent", example = "2026-11-24") @RequestParam
                    Optional<LocalDate> on,
            @Parameter(description = "From the next link of the page before") @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Access.scope(actor, LibraryOperation.READ_LAWS);
        LocalDate day = on.orElseGet(reader::today);
        after.filter(each -> !reader.isKnown(each)).ifPresent(_ -> {
            throw new InvalidFields("?after", "problem.field.type");
        });
        List<LawHead> found = reader.list(new LawList(day, level, category, Typed.words(title), after, size));
        List<LawHead> shown = found.size() > size ? found.subList(0, size) : found;
        Optional<String> next = found.size() > size
                ? Optional.of(ApiDocuments.next(
                        title, level, category, on, shown.getLast().id(), size))
                : Optional.empty();
        return new LawPage(shown.stream().map(each -> LawSummary.of(each, day)).toList(), next);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one version of a law with all its provisions, and names its other versions")
    LawDocument read(Actor actor, @PathVariable String id) {
        Access.scope(actor, LibraryOperation.READ_LAWS);
        return LawDocument.of(reader.open(id), reader.today());
    }

    @GetMapping("/{id}/articles/{number}")
    @Operation(summary = "Reads one provision")
    ArticleDocument article(
            Actor actor,
            @PathVariable String id,
            @Parameter(description = "577 for 第五百七十七条, 133-1 for 第一百三十三条之一", example = "1") @PathVariable
                    String number) {
        Access.scope(actor, LibraryOperation.READ_LAWS);
        return ArticleDocument.of(reader.article(id, number), reader.today());
    }
}
