package org.publiclegal.search.robot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.publiclegal.events.consultation.FieldOfLaw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The guided questions that come with the program: {@code robot/guides.json}. */
final class StartingGuides {

    private StartingGuides() {}

    static List<Guide> read() {
        try (InputStream file =
                Objects.requireNonNull(StartingGuides.class.getResourceAsStream("/robot/guides.json"))) {
            return JsonMapper.shared()
                    .readTree(file)
                    .valueStream()
                    .map(StartingGuides::guide)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Guide guide(JsonNode line) {
        return new Guide(
                line.path("id").asString(),
                FieldOfLaw.valueOf(line.path("field").asString()),
                line.path("question").asString(),
                line.path("options")
                        .propertyStream()
                        .map(each ->
                                new Guide.Option(each.getKey(), each.getValue().asString()))
                        .toList(),
                line.path("unless").valueStream().map(JsonNode::asString).toList(),
                line.path("order").asInt(),
                true);
    }
}
