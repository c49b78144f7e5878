package org.publiclegal.testsupport.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Differences between two OpenAPI 3.1 documents by which a caller who knows the older one fails with the newer. */
public final class ApiChanges {

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found = new ArrayList<>();

    private ApiChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    public static List<String> breaking(JsonNode before, JsonNode after) {
        ApiChanges changes = new ApiChanges(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                changes.operation(path.getKey(), operation.getKey(), operation.getValue())));
        return List.copyOf(changes.found);
    }

    private void operation(String path, String method, JsonNode old) {
        String at = method.toUpperCase(Locale.ROOT) + " " + path;
        JsonNode now = after.path("paths").path(path).path(method);
        if (now.isMissingNode()) {
            found.add(at + ": removed");
            return;
        }
        parameters(at, old, now);
        content(at + " request", old.path("requestBody"), now.path("requestBody"), true);
        if (now.path("requestBody").path("required").asBoolean()
                && !old.path("requestBody").path("required").asBoolean()) {
            found.add(at + " request: became required");
        }
        old.path("responses").properties().forEach(response -> {
            JsonNode answer = now.path("responses").path(response.getKey());
            if (answer.isMissingNode()) {
                found.add(at + " " + response.getKey() + ": removed");
            } else {
                content(at + " " + response.getKey(), response.getValue(), answer, false);
            }
        });
    }

    private void parameters(String at, JsonNode old, JsonNode now) {
        SortedMap<String, JsonNode> oldOnes = byPlace(old);
        SortedMap<String, JsonNode> newOnes = byPlace(now);
        oldOnes.forEach((place, parameter) -> {
            if (newOnes.containsKey(place)) {
                JsonNode known = newOnes.get(place);
                schema(at + " " + place, parameter.path("schema"), known.path("schema"), true);
            } else {
                found.add(at + " " + place + ": removed");
            }
        });
        newOnes.forEach((place, parameter) -> {
            boolean wasRequired = oldOnes.containsKey(place)
                    && oldOnes.get(place).path("required").asBoolean();
            if (parameter.path("required").asBoolean() && !wasRequired) {
                found.add(at + " " + place + ": became required");
            }
        });
    }

    private static SortedMap<String, JsonNode> byPlace(JsonNode operation) {
        SortedMap<String, JsonNode> byPlace = new TreeMap<>();
        operation
                .path("parameters")
                .forEach(each -> byPlace.put(
                        each.path("in").asString() + " " + each.path("name").asString(), each));
        return byPlace;
    }

    private void content(String at, JsonNode old, JsonNode now, boolean sent) {
        old.path("content").properties().forEach(type -> {
            JsonNode known = now.path("content").path(type.getKey());
            if (known.isMissingNode()) {
                found.add(at + ": " + type.getKey() + " removed");
            } else {
                schema(at, type.getValue().path("schema"), known.path("schema"), sent);
            }
        });
    }

    private void schema(String at, JsonNode old, JsonNode now, boolean sent) {
        new SchemaComparison(before, after, sent, found).compare(at, old, now, new HashSet<>());
    }
}
