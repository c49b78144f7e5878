package org.publiclegal.testsupport.openapi;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of an OpenAPI document as its examples show it.
 *
 * @param path with its variables, such as {@code /api/v1/consultations/{id}}
 */
public record ApiExample(JsonNode document, String method, String path, JsonNode operation) {

    private static final String JSON_TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One for each operation of the document. */
    static Stream<ApiExample> of(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new ApiExample(
                                document,
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue())));
    }

    /**
     * As a request with all parameters that have a value.
     *
     * @param values of parameters by their names; the others have those of their examples, or none
     */
    public ApiRequest request(Map<String, Supplier<String>> values) {
        Map<String, String> headers = new LinkedHashMap<>(parameters("header", values));
        String body = "";
        if (takesBody()) {
            String type = takesDocument() ? JSON_TYPE : fileType();
            headers.put("Content-Type", type);
            body = body(type);
        }
        return new ApiRequest(method, address(values), headers, body);
    }

    boolean knowsHeader(String name) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(each -> each.path("in").asString().equals("header")
                        && each.path("name").asString().equals(name));
    }

    boolean takesBody() {
        return operation.has("requestBody");
    }

    /** Whether the body is a JSON document, and not a file. */
    boolean takesDocument() {
        return content().has(JSON_TYPE);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private JsonNode content() {
        return operation.path("requestBody").path("content");
    }

    /** The first type of file of which there is an example. */
    private String fileType() {
        return content().properties().stream()
                .filter(type -> type.getValue().path("schema").has("example"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No file has an example: " + this));
    }

    /** A document made of the examples of its members, or a file as it is. */
    private String body(String type) {
        JsonNode example = example(content().path(type).path("schema"));
        return example.isString() ? example.asString() : example.toString();
    }

    private String address(Map<String, Supplier<String>> values) {
        String address = path;
        for (Map.Entry<String, String> variable : parameters("path", values).entrySet()) {
            address = address.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        String query = parameters("query", values).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private Map<String, String> parameters(String place, Map<String, Supplier<String>> values) {
        Map<String, String> known = new LinkedHashMap<>();
        operation.path("parameters").forEach(each -> {
            String name = each.path("name").asString();
            JsonNode example = each.has("example")
                    ? each.path("example")
                    : each.path("schema").path("example");
            if (each.path("in").asString().equals(place) && values.containsKey(name)) {
                known.put(name, values.get(name).get());
            } else if (each.path("in").asString().equals(place) && example.isString()) {
                known.put(name, example.asString());
            }
        });
        return known;
    }

    private JsonNode example(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        JsonNode whole = reference.isEmpty() ? schema : document.at(reference.substring(1));
        if (schema.has("example") || whole.has("example")) {
            return schema.has("example") ? schema.path("example") : whole.path("example");
        }
        ObjectNode made = JSON.createObjectNode();
        whole.path("properties")
                .properties()
                .forEach(property -> made.set(property.getKey(), example(property.getValue())));
        return made;
    }
}
