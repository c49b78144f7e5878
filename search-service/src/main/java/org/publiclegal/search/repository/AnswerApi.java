package org.publiclegal.search.repository;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.search.repository.Answers.Answer;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Reviewed answers for other organisations' systems. */
@RestController
@RequestMapping(path = "/api/v1/answers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Answers")
class AnswerApi {

    private final Answers answers;

    AnswerApi(Answers answers) {
        this.answers = answers;
    }

    /** Reviewed answers; {@code next} is the address of the page after it. */
    @Schema(name = "AnswerPage")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AnswerPage(
            List<AnswerDocument> answers,
            @Schema(implementation = String.class) Optional<String> next) {}

    /** A reviewed answer. What is {@code outdated} are provisions that have changed since the review. */
    @Schema(name = "Answer")
    record AnswerDocument(
            String id,
            String question,
            List<String> otherWordings,
            String answer,
            FieldOfLaw field,
            List<ReliedOn> provisions,
            List<String> outdated,
            Instant reviewedAt,
            LocalDate reviewDue,
            String address) {

        static AnswerDocument of(Answer answer) {
            return new AnswerDocument(
                    answer.id(),
                    answer.wording().question(),
                    answer.wording().others(),
                    answer.wording().answer(),
                    answer.wording().field(),
                    answer.provisions().stream()
                            .map(each -> new ReliedOn(each.citation(), each.text(), each.address()))
                            .toList(),
                    answer.outdated(),
                    answer.reviewedAt(),
                    answer.due(),
                    answer.address());
        }
    }

    @Schema(name = "ReliedOnProvision")
    record ReliedOn(String citation, String text, String address) {}

    @GetMapping
    @Operation(summary = "Lists reviewed answers of the consultation repository")
    AnswerPage list(
            Actor actor,
            @RequestParam Optional<FieldOfLaw> field,
            @Parameter(description = "From the next link of the page before") @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Access.scope(actor, RepositoryOperation.READ_ANSWERS);
        List<Answer> found = answers.list(field, after, size);
        List<Answer> shown = found.stream().limit(size).toList();
        Optional<String> next = found.size() > size
                ? Optional.of(UriComponentsBuilder.fromPath("/api/v1/answers")
                        .queryParamIfPresent("field", field)
                        .queryParam("after", shown.getLast().id())
                        .queryParam("size", size)
                        .encode()
                        .toUriString())
                : Optional.empty();
        return new AnswerPage(shown.stream().map(AnswerDocument::of).toList(), next);
    }

    @GetMapping("/{answerId}")
    @Operation(summary = "Reads a reviewed answer with the provisions that it relies on")
    AnswerDocument read(Actor actor, @PathVariable String answerId) {
        Access.scope(actor, RepositoryOperation.READ_ANSWERS);
        return AnswerDocument.of(answers.find(answerId).orElseThrow(NotFound::new));
    }
}
