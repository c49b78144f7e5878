package org.publiclegal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.testsupport.Visitor;
import org.publiclegal.testsupport.openapi.ApiContract;
import org.publiclegal.testsupport.openapi.ApiExample;

class OpenApiTest {

    private static final RunningSearch SERVICE = RunningSearch.get();
    private static final ApiContract CONTRACT = ApiContract.of(
            "search", SERVICE.as(Visitor.NOBODY).get("/v3/api-docs").body());
    private static final ALaw LAW = ALaw.titled("契约条例");
    private static final String IMPORT = Imports.ofText(LAW.json() + "\n{\n").id();

    @Test
    void theDocumentCheckedInSaysWhatTheServiceOffers() {
        assertThat(CONTRACT.checkedIn())
                .as("The interface differs from what is checked in; rewrite it by: %s", CONTRACT.rewrite())
                .isEqualTo(CONTRACT.generated());
    }

    @Test
    void whoeverCallsAsTheReleasedDocumentSaysIsStillServed() {
        assertThat(CONTRACT.breaksSinceRelease())
                .as("This breaks callers who know the last release; offer it beside what they know")
                .isEmpty();
    }

    static Stream<ApiExample> examples() {
        return CONTRACT.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredAsDocumented(ApiExample example) {
        Map<String, Supplier<String>> values = new HashMap<>();
        values.put("id", () -> example.path().contains("/imports/") ? IMPORT : LAW.id());
        values.put("Idempotency-Key", () -> UUID.randomUUID().toString());

        HttpResponse<String> answer = example.send(SERVICE.as(Visitor.LIBRARY_SYSTEM), values);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        assertThat(CONTRACT.faults(answer)).isEmpty();
    }
}
