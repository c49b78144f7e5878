package org.publiclegal.testsupport.openapi;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares the schemas of something that is sent to the service, which may become wider but not narrower, or answered by
 * it, which may become fuller but not poorer.
 */
final class SchemaComparison {

    private static final List<String> KEPT = List.of("type", "format");
    private static final List<String> NARROWING =
            List.of("pattern", "const", "minLength", "minimum", "minItems", "maxLength", "maximum", "maxItems");

    private final JsonNode before;
    private final JsonNode after;
    private final boolean sent;
    private final List<String> found;

    SchemaComparison(JsonNode before, JsonNode after, boolean sent, List<String> found) {
        this.before = before;
        this.after = after;
        this.sent = sent;
        this.found = found;
    }

    /** @param seen references that are being compared already */
    void compare(String at, JsonNode oldOne, JsonNode newOne, Set<String> seen) {
        String reference = oldOne.path("$ref").asString("");
        if (!reference.isEmpty() && !seen.add(reference)) {
            return;
        }
        JsonNode old = resolved(before, oldOne);
        JsonNode now = resolved(after, newOne);
        KEPT.stream()
                .filter(keyword -> !old.path(keyword).equals(now.path(keyword)))
                .forEach(keyword ->
                        found.add(at + ": " + keyword + " " + old.path(keyword) + " became " + now.path(keyword)));
        values(at, old, now);
        if (sent) {
            narrower(at, old, now);
        }
        required(at, old, now);
        old.path("properties").properties().forEach(property -> {
            String name = at + "/" + property.getKey();
            JsonNode known = now.path("properties").path(property.getKey());
            if (known.isMissingNode()) {
                found.add(name + ": removed");
            } else {
                compare(name, property.getValue(), known, seen);
            }
        });
        if (old.has("items")) {
            compare(at + "/items", old.path("items"), now.path("items"), seen);
        }
        if (old.path("additionalProperties").isObject()) {
            compare(at + "/*", old.path("additionalProperties"), now.path("additionalProperties"), seen);
        }
        seen.remove(reference);
    }

    private void values(String at, JsonNode old, JsonNode now) {
        Set<String> gone = texts(old.path("enum"));
        gone.removeAll(texts(now.path("enum")));
        if (sent ? now.has("enum") : old.has("enum") && !now.has("enum")) {
            gone.forEach(value -> found.add(at + ": value " + value + " removed"));
            if (!old.has("enum")) {
                found.add(at + ": limited to a list of values");
            }
        }
    }

    private void narrower(String at, JsonNode old, JsonNode now) {
        for (String keyword : NARROWING) {
            JsonNode was = old.path(keyword);
            JsonNode is = now.path(keyword);
            boolean wider = is.isMissingNode()
                    || (keyword.startsWith("min") && was.isNumber() && is.asDouble() <= was.asDouble())
                    || (keyword.startsWith("max") && was.isNumber() && is.asDouble() >= was.asDouble());
            if (!wider && !was.equals(is)) {
                found.add(at + ": " + keyword + " " + was + " became " + is);
            }
        }
    }

    private void required(String at, JsonNode old, JsonNode now) {
        Set<String> lost = texts((sent ? now : old).path("required"));
        lost.removeAll(texts((sent ? old : now).path("required")));
        lost.forEach(name -> found.add(at + "/" + name + (sent ? ": became required" : ": is no longer always there")));
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
