package org.publiclegal.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class EventSchemasTest {

    private static final SchemaRegistry DRAFT_2020_12 =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    static final List<Path> RELEASED = released();

    @BeforeAll
    static void rewritesTheSchemasWhenAsked() throws IOException {
        if (Boolean.getBoolean("schemas.write")) {
            for (Class<?> event : EventSchemas.events().toList()) {
                Path file = EventSchemas.checkedIn(event);
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, EventSchemas.generated(event));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.publiclegal.events.schema.EventSchemas#events")
    void theSchemaCheckedInSaysWhatTheRecordSays(Class<?> event) {
        Path file = EventSchemas.checkedIn(event);

        assertThat(EventSchemas.read(file))
                .as("%s differs from its record; rewrite it by: %s", file, EventSchemas.WRITE)
                .isEqualTo(EventSchemas.generated(event));
    }

    @ParameterizedTest
    @FieldSource("RELEASED")
    void whoeverReadsByTheReleasedSchemaCanReadWhatIsPublishedNow(Path released) {
        Path now = EventSchemas.folderOfReleased()
                .resolveSibling(
                        EventSchemas.folderOfReleased().relativize(released).toString());

        assertThat(SchemaChanges.breaking(EventSchemas.tree(released), EventSchemas.tree(now)))
                .as("%s breaks readers of the last release; publish a new event type instead", now)
                .isEmpty();
    }

    @Test
    void everyEventWithAReleasedSchemaStillExists() {
        assertThat(RELEASED)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(EventSchemas.events().map(Class::getSimpleName))
                        .contains(file.getFileName().toString().replace(".json", "")));
    }

    @ParameterizedTest
    @MethodSource("org.publiclegal.events.schema.EventSchemas#events")
    void theExampleIsValidAndIsReadAndWrittenBackTheSame(Class<?> event) {
        String example = EventSchemas.read(EventSchemas.example(event));
        String schema = EventSchemas.read(EventSchemas.checkedIn(event));

        assertThat(DRAFT_2020_12
                        .getSchema(schema)
                        .validate(
                                example,
                                InputFormat.JSON,
                                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        Object read = EventSchemas.JSON.readValue(example, event);
        assertThat(EventSchemas.JSON.readTree(EventSchemas.JSON.writeValueAsString(read)))
                .isEqualTo(EventSchemas.JSON.readTree(example));
    }

    @ParameterizedTest
    @MethodSource("org.publiclegal.events.schema.EventSchemas#events")
    void anEventThatLacksAnyOneMemberIsNotValid(Class<?> event) {
        ObjectNode example = (ObjectNode) EventSchemas.tree(EventSchemas.example(event));
        String schema = EventSchemas.read(EventSchemas.checkedIn(event));

        assertThat(List.copyOf(example.propertyNames())).isNotEmpty().allSatisfy(member -> {
            ObjectNode lacking = example.deepCopy();
            lacking.remove(member);
            assertThat(DRAFT_2020_12.getSchema(schema).validate(lacking.toString(), InputFormat.JSON))
                    .isNotEmpty();
        });
    }

    private static List<Path> released() {
        try (Stream<Path> files = Files.walk(EventSchemas.folderOfReleased())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
