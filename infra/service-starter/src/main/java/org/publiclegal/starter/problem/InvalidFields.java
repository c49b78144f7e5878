package org.publiclegal.starter.problem;

import java.util.List;
import java.util.Map;

/** Fields of a request that are wrong, all at once. */
public final class InvalidFields extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * One wrong field.
     *
     * @param pointer JSON pointer, or {@code ?name} of a query parameter
     * @param message key of the text that says what is wrong
     */
    public record Field(String pointer, String message) {}

    public InvalidFields(List<Field> fields) {
        super("validation", 422, Map.of("errors", List.copyOf(fields)));
    }

    public InvalidFields(String pointer, String message) {
        this(List.of(new Field(pointer, message)));
    }
}
