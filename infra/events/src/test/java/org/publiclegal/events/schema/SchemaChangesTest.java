package org.publiclegal.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangesTest {

    private static final String RELEASED = """
            {"type": "object", "required": ["at"],
             "properties": {"at": {"type": "string", "format": "date-time"},
                            "grade": {"type": "string", "enum": ["GOOD", "BAD"]},
                            "tags": {"type": "array", "items": {"type": "string"}}}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "at": {"type": "string", "format": "date-time"}, | ``                              | /at: removed
            "format": "date-time"                            | "format": "date"                | /at: format changed
            "BAD"                                            | "WORSE"                         | /grade: value BAD removed
            "required": ["at"]                               | "required": ["at", "grade"]     | grade became required
            "required": ["at"]                               | "required": []                  | at is no longer required
            "items": {"type": "string"}                      | "items": {"type": "integer"}    | /tags/items: type changed
            """)
    void whatWouldBreakAReaderIsFound(String was, String is, String finding) {
        var found = SchemaChanges.breaking(tree(RELEASED), tree(RELEASED.replace(was, is)));

        assertThat(found).singleElement().asString().contains(finding);
    }

    @Test
    void anOptionalMemberAndANewValueMayBeAdded() {
        String grown = RELEASED.replace("\"BAD\"", "\"BAD\", \"NEUTRAL\"")
                .replace("\"properties\": {", "\"properties\": {\"remark\": {\"type\": \"string\"}, ");

        assertThat(SchemaChanges.breaking(tree(RELEASED), tree(grown))).isEmpty();
    }

    private static tools.jackson.databind.JsonNode tree(String json) {
        return EventSchemas.JSON.readTree(json);
    }
}
