package org.publiclegal.testsupport.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of an OpenAPI document as its examples show it.
 *
 * @param path with its variables, such as {@code /api/v1/consultations/{id}}
 * @param headers that the operation knows
 * @param body made of the examples of its members; empty when the operation takes none
 */
public record ApiExample(
        JsonNode document,
        String method,
        String path,
        List<String> headers,
        Optional<String> body,
        JsonNode responses) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry DRAFT_2020_12 =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    public ApiExample {
        headers = List.copyOf(headers);
    }

    /** One for each operation of the document. */
    public static Stream<ApiExample> of(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> of(document, path.getKey(), operation.getKey(), operation.getValue())));
    }

    /** In what the answer differs from what is documented. */
    public List<String> faults(HttpResponse<String> answer) {
        JsonNode documented = responses.path(Integer.toString(answer.statusCode()));
        if (documented.isMissingNode()) {
            return List.of("status " + answer.statusCode() + " is not documented: " + answer.body());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", "");
        JsonNode content = documented.path("content");
        JsonNode known = content.has(type) ? content.path(type) : content.path("*/*");
        if (known.isMissingNode()) {
            return List.of("content type " + type + " is not documented");
        }
        return DRAFT_2020_12.getSchema(schema(known).toString()).validate(answer.body(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static ApiExample of(JsonNode document, String path, String method, JsonNode operation) {
        List<String> headers = new ArrayList<>();
        operation.path("parameters").forEach(each -> {
            if (each.path("in").asString().equals("header")) {
                headers.add(each.path("name").asString());
            }
        });
        Optional<String> body = operation.path("requestBody").path("content").properties().stream()
                .findFirst()
                .map(type -> example(document, type.getValue().path("schema")).toString());
        return new ApiExample(
                document, method.toUpperCase(Locale.ROOT), path, headers, body, operation.path("responses"));
    }

    private static JsonNode example(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        JsonNode whole = reference.isEmpty() ? schema : document.at(reference.substring(1));
        if (schema.has("example") || whole.has("example")) {
            return schema.has("example") ? schema.path("example") : whole.path("example");
        }
        ObjectNode made = JSON.createObjectNode();
        whole.path("properties")
                .properties()
                .forEach(property -> made.set(property.getKey(), example(document, property.getValue())));
        return made;
    }

    /** With the document's components, so that references are found. */
    private ObjectNode schema(JsonNode content) {
        ObjectNode schema = JSON.createObjectNode();
        schema.setAll((ObjectNode) content.path("schema"));
        schema.set("components", document.path("components"));
        return schema;
    }
}
