package org.publiclegal.testsupport.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiChangesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RELEASED = """
            {"paths": {"/shifts": {"post": {
               "parameters": [{"in": "query", "name": "day", "schema": {"type": "string"}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewShift"}}}},
               "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Shift"}}}}}}}},
             "components": {"schemas": {
               "NewShift": {"type": "object", "required": ["volunteer"], "properties": {
                 "volunteer": {"type": "string", "maxLength": 20}, "note": {"type": "string"},
                 "kind": {"type": "string", "enum": ["DAY", "NIGHT"]}}},
               "Shift": {"type": "object", "required": ["id"], "properties": {
                 "id": {"type": "string"}, "hours": {"type": "object", "additionalProperties": {"type": "integer"}},
                 "before": {"$ref": "#/components/schemas/Shift"}}}}}}
            """;

    @Test
    void whatIsTheSameBreaksNobody() {
        assertThat(ApiChanges.breaking(released(), released())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "/shifts"                       | "/duties"                               | POST /shifts: removed
            "name": "day"                   | "name": "date"                          | POST /shifts query day: removed
            "name": "day",                  | "name": "day", "required": true,        | POST /shifts query day: became required
            "201"                           | "202"                                   | POST /shifts 201: removed
            "required": ["volunteer"]       | "required": ["volunteer", "note"]       | POST /shifts request/note: became required
            "note": {"type": "string"}      | "remark": {"type": "string"}            | POST /shifts request/note: removed
            "maxLength": 20                 | "maxLength": 10                         | POST /shifts request/volunteer: maxLength 20 became 10
            "note": {"type": "string"}      | "note": {"type": "integer"}             | POST /shifts request/note: type "string" became "integer"
            "enum": ["DAY", "NIGHT"]        | "enum": ["DAY"]                         | POST /shifts request/kind: value NIGHT removed
            "required": ["id"]              | "required": []                          | POST /shifts 201/id: is no longer always there
            "id": {"type": "string"},       |                                         | POST /shifts 201/id: removed
            {"type": "integer"}             | {"type": "string"}                      | POST /shifts 201/hours/*: type "integer" became "string"
            """)
    void whatACallerOfTheReleaseReliesOnIsMissed(String was, String is, String told) {
        String now = RELEASED.replace(was, is == null ? "" : is);

        assertThat(ApiChanges.breaking(released(), JSON.readTree(now))).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "maxLength": 20                 | "maxLength": 30
            "required": ["volunteer"]       | "required": []
            "note": {"type": "string"}      | "note": {"type": "string"}, "more": {"type": "string"}
            "id": {"type": "string"},       | "id": {"type": "string"}, "more": {"type": "string"},
            "enum": ["DAY", "NIGHT"]        | "enum": ["DAY", "NIGHT", "DUSK"]
            "/shifts"                       | "/more": {}, "/shifts"
            """)
    void whatIsAddedBreaksNobody(String was, String is) {
        assertThat(ApiChanges.breaking(released(), JSON.readTree(RELEASED.replace(was, is))))
                .isEmpty();
    }

    private static JsonNode released() {
        return JSON.readTree(RELEASED);
    }
}
