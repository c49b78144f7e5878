package org.publiclegal.events.schema;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.publiclegal.events.consultation.ConsultationEvent;
import org.publiclegal.events.district.DistrictCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of all events, as the records say, as they are checked in, and as they were last released. */
final class EventSchemas {

    static final String WRITE = "./mvnw test -pl infra/events -Dschemas.write=true";

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final List<Class<?>> FAMILIES = List.of(ConsultationEvent.class);
    private static final Path RESOURCES = Path.of("src/main/resources/schemas");
    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static Stream<Class<?>> events() {
        return FAMILIES.stream()
                .flatMap(family -> Arrays.stream(Objects.requireNonNull(family.getPermittedSubclasses())));
    }

    static String generated(Class<?> event) {
        ObjectNode schema = GENERATOR.generateSchema(event);
        schema.put("$id", "/schemas/" + folder(event) + "/" + event.getSimpleName() + ".json");
        schema.put("title", event.getSimpleName());
        return JSON.writeValueAsString(schema) + "\n";
    }

    static Path checkedIn(Class<?> event) {
        return RESOURCES.resolve(folder(event)).resolve(event.getSimpleName() + ".json");
    }

    static Path folderOfReleased() {
        return RESOURCES.resolve("released");
    }

    static Path example(Class<?> event) {
        return Path.of("src/test/resources/examples", folder(event), event.getSimpleName() + ".json");
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode tree(Path file) {
        return JSON.readTree(read(file));
    }

    private static String folder(Class<?> event) {
        String name = event.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static SchemaGenerator generator() {
        var settings = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.ADDITIONAL_FIXED_TYPES, Option.EXTRA_OPEN_API_FORMAT_VALUES);
        settings.forFields().withRequiredCheck(field -> true);
        settings.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) ->
                        type.getErasedType() == DistrictCode.class ? new CustomDefinition(districtCode(), true) : null);
        return new SchemaGenerator(settings.build());
    }

    private static ObjectNode districtCode() {
        return JSON.createObjectNode().put("type", "string").put("pattern", "^[0-9]{6}$");
    }
}
