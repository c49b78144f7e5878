package org.publiclegal.starter.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;

/** A problem document as interfaces describe it; {@link ProblemAnswers} writes what it says. */
@Schema(name = "Problem", description = "RFC 9457; further members depend on the type")
record DescribedProblem(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                format = "uri-reference",
                example = "/problems/validation",
                description = "Stable")
        String type,

        @Schema(requiredMode = RequiredMode.REQUIRED) String title,
        @Schema(requiredMode = RequiredMode.REQUIRED) int status,

        @Schema(requiredMode = RequiredMode.REQUIRED, description = "What to do next")
        String detail,

        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri-reference")
        String instance,

        @Schema(description = "All fields that are wrong, of a problem of validation")
        List<WrongField> errors,

        @Schema(description = "To be told when a fault of ours is reported")
        String traceId) {

    @Schema(name = "WrongField")
    record WrongField(
            @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    example = "/title",
                    description = "A JSON pointer into the body, or a parameter after a question mark")
            String pointer,

            @Schema(requiredMode = RequiredMode.REQUIRED) String detail) {}
}
