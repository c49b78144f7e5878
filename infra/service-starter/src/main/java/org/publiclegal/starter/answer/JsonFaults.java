package org.publiclegal.starter.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.publiclegal.starter.problem.InvalidFields;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Which member of a JSON document could not be read. */
final class JsonFaults {

    private JsonFaults() {}

    /** Empty when the document is no JSON at all, or wrong as a whole. */
    static Optional<InvalidFields.Field> of(@Nullable Throwable cause) {
        if (!(cause instanceof DatabindException fault) || fault.getPath().isEmpty()) {
            return Optional.empty();
        }
        String pointer = fault.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
        boolean unknown = fault instanceof UnrecognizedPropertyException;
        return Optional.of(new InvalidFields.Field(pointer, unknown ? "problem.field.unknown" : "problem.field.type"));
    }
}
