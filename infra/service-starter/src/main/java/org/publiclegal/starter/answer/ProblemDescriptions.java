package org.publiclegal.starter.answer;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;

/**
 * Says in the description of an interface which problems each operation can answer, those of the gateway before it
 * included. What follows from an operation's form is added here; a refusal of its own is named by an
 * {@code @ApiResponse} and gets the same schema.
 */
final class ProblemDescriptions implements OpenApiCustomizer {

    private static final List<Integer> OF_ANY_OPERATION = List.of(400, 401, 403, 406, 429, 500, 503, 504);
    private static final List<Integer> OF_A_BODY = List.of(413, 415, 422);
    private static final List<Integer> OF_A_VERSION = List.of(412, 428);

    private final MessageSource messages;

    ProblemDescriptions(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customise(OpenAPI description) {
        ModelConverters.getInstance(true)
                .readAll(DescribedProblem.class)
                .forEach(description.getComponents()::addSchemas);
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::describe);
    }

    private void describe(Operation operation) {
        for (int status : statuses(operation)) {
            operation
                    .getResponses()
                    .computeIfAbsent(Integer.toString(status), _ -> new ApiResponse().description(title(status)));
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
            }
        });
    }

    private static SortedSet<Integer> statuses(Operation operation) {
        SortedSet<Integer> statuses = new TreeSet<>(OF_ANY_OPERATION);
        if (operation.getRequestBody() != null) {
            statuses.addAll(OF_A_BODY);
        }
        for (Parameter parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            statuses.addAll(statuses(parameter));
        }
        return statuses;
    }

    private static List<Integer> statuses(Parameter parameter) {
        return switch (parameter.getIn()) {
            case "path" -> parameter.getSchema().getFormat() == null ? List.of(404) : List.of(404, 422);
            case "query" -> List.of(422);
            default -> parameter.getName().equals("If-Match") ? OF_A_VERSION : List.of();
        };
    }

    private String title(int status) {
        return messages.getMessage("problem." + ProblemSlugs.of(status) + ".title", null, Locale.ENGLISH);
    }
}
