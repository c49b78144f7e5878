package org.publiclegal.events.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Differences between two schemas by which a reader of the older form could not read, or a writer of it not be read. */
final class SchemaChanges {

    private static final Set<String> KEPT = Set.of("type", "format", "pattern", "minimum", "maximum", "const");

    private SchemaChanges() {}

    static List<String> breaking(JsonNode before, JsonNode after) {
        List<String> found = new ArrayList<>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String at, JsonNode before, JsonNode after, List<String> found) {
        for (String keyword : KEPT) {
            if (!before.path(keyword).equals(after.path(keyword))) {
                found.add(at + ": " + keyword + " changed from " + before.path(keyword) + " to " + after.path(keyword));
            }
        }
        Set<String> values = texts(before.path("enum"));
        values.removeAll(texts(after.path("enum")));
        values.forEach(gone -> found.add(at + ": value " + gone + " removed"));
        if (before.has("enum") != after.has("enum")) {
            found.add(at + ": list of values added or removed");
        }
        Set<String> required = texts(after.path("required"));
        required.removeAll(texts(before.path("required")));
        required.forEach(added -> found.add(at + ": " + added + " became required"));
        Set<String> optional = texts(before.path("required"));
        optional.removeAll(texts(after.path("required")));
        optional.forEach(removed -> found.add(at + ": " + removed + " is no longer required"));
        before.path("properties").properties().forEach(property -> {
            String name = at + "/" + property.getKey();
            JsonNode now = after.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                found.add(name + ": removed");
            } else {
                compare(name, property.getValue(), now, found);
            }
        });
        if (before.has("items")) {
            compare(at + "/items", before.path("items"), after.path("items"), found);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
