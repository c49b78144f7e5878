package org.publiclegal.starter.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publiclegal.sample.RunningSample;
import org.publiclegal.testsupport.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {

    private static final String SHIFTS = "/api/v1/shifts";

    private final RunningSample sample = RunningSample.shared();
    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            nobody          | POST   | /api/v1/shifts              | application/json | {}                       | 401 | unauthenticated
            nobody          | GET    | /console/audit/x            | application/json | ``                       | 401 | unauthenticated
            nobody          | GET    | /elsewhere                  | application/json | ``                       | 404 | not-found
            nobody          | POST   | /shifts/new                 | application/json | {}                       | 403 | cross-site
            jiading-leader  | POST   | /api/v1/shifts              | application/json | {"district": "310114", "volunteer": "李"} | 403 | forbidden
            jiading-staff   | POST   | /api/v1/shifts              | application/json | {"district": "310115", "volunteer": "李"} | 404 | not-found
            jiading-staff   | GET    | /api/v1/shifts/S-none       | application/json | ``                       | 404 | not-found
            jiading-staff   | GET    | /api/v1/nowhere             | application/json | ``                       | 404 | not-found
            jiading-staff   | DELETE | /api/v1/shifts              | application/json | ``                       | 405 | method-not-allowed
            jiading-staff   | POST   | /api/v1/shifts              | text/csv         | a,b                      | 415 | unsupported-media-type
            jiading-staff   | POST   | /api/v1/shifts              | application/json | {"district":             | 400 | bad-request
            jiading-staff   | POST   | /api/v1/shifts              | application/json | {"district": "310114", "volunteer": ""}  | 422 | validation
            jiading-staff   | POST   | /api/v1/shifts              | application/json | {"district": "310114", "volunteer": "李", "more": 1} | 422 | validation
            jiading-staff   | GET    | /api/v1/shifts?day=2026-02-30 | application/json | ``                     | 422 | validation
            jiading-staff   | GET    | /api/v1/shifts              | application/json | ``                       | 400 | bad-request
            jiading-staff   | GET    | /api/v1/shifts/faults/stale | application/json | ``                       | 412 | precondition-failed
            jiading-staff   | GET    | /api/v1/shifts/faults/blind | application/json | ``                       | 428 | precondition-required
            jiading-staff   | GET    | /api/v1/shifts/faults/away  | application/json | ``                       | 503 | unavailable
            jiading-staff   | GET    | /api/v1/shifts/faults/bug   | application/json | ``                       | 500 | internal
            """)
    void everyRefusalIsAProblemDocumentOfAStableType(
            String who, String method, String path, String type, String body, int status, String slug) {
        HttpResponse<String> answer = as(who).send(
                        method,
                        path,
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        type,
                        "Accept",
                        "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + slug);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotEmpty().isNotEqualTo(slug);
        assertThat(problem.path("detail").asString()).isNotEmpty().isNotEqualTo(slug);
        assertThat(problem.path("instance").asString()).isEqualTo(path.replaceAll("\\?.*", ""));
    }

    @Test
    void aFaultOfOursShowsATraceIdAndNothingElse() {
        HttpResponse<String> answer = as("jiading-staff").get(SHIFTS + "/faults/bug");

        assertThat(answer.body()).doesNotContain("hunter2").doesNotContain("Exception");
        assertThat(json.readTree(answer.body()).propertyNames())
                .isEqualTo(Set.of("type", "title", "status", "detail", "instance", "traceId"));
        assertThat(json.readTree(answer.body()).path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    @Test
    void wrongFieldsAreNamedAllAtOnce() {
        HttpResponse<String> answer = as("jiading-staff").post(SHIFTS, "{\"volunteer\": \"\"}");

        assertThat(json.readTree(answer.body()).path("errors").valueStream())
                .extracting(each -> each.path("pointer").asString())
                .containsExactlyInAnyOrder("/district", "/volunteer");
    }

    @Test
    void aPersonReadsTheSameRefusalAsAPage() {
        HttpResponse<String> answer = as("jiading-staff").page("/console/audit/" + sample.name());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("<html");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            post | /api/v1/shifts      | 400 401 403 406 413 415 422 429 500 503 504
            get  | /api/v1/shifts      | 400 401 403 406 422 429 500 503 504
            get  | /api/v1/shifts/{id} | 400 401 403 404 406 429 500 503 504
            """)
    void theDescriptionOfAnInterfaceTellsTheProblemsThatFollowFromAnOperationsForm(
            String method, String path, String statuses) {
        JsonNode description = json.readTree(sample.nobody().get("/v3/api-docs").body());

        JsonNode responses = description.path("paths").path(path).path(method).path("responses");
        assertThat(responses.propertyNames()).contains("200");
        assertThat(responses.propertyNames().stream().filter(status -> !status.equals("200")))
                .containsExactlyInAnyOrder(statuses.split(" "));
        assertThat(responses.path("401").path("description").asString()).isEqualTo("Please sign in");
        assertThat(description
                        .path("components")
                        .path("schemas")
                        .path("Problem")
                        .path("required"))
                .hasSize(5);
    }

    private Caller as(String who) {
        return who.equals("nobody") ? sample.nobody() : sample.staff(who);
    }
}
