package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.testsupport.Visitor;
import org.publiclegal.testsupport.openapi.ApiContract;
import org.publiclegal.testsupport.openapi.ApiExample;
import org.publiclegal.testsupport.openapi.WrongRequest;

class OpenApiTest {

    private static final RunningService SERVICE = RunningService.get();
    static final ApiContract CONTRACT =
            ApiContract.of("consultation", SERVICE.nobody().get("/v3/api-docs").body());

    private static final Map<String, Supplier<String>> VALUES = Map.of(
            "id", OpenApiTest::handedIn,
            "Idempotency-Key", () -> UUID.randomUUID().toString(),
            "If-Match", () -> "*");

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
        HttpResponse<String> answer = example.request(VALUES).send(SERVICE.court());

        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        assertThat(CONTRACT.faults(answer)).isEmpty();
    }

    @Test
    void everyProblemIsDescribedInTheSameForm() {
        assertThat(CONTRACT.problemsNotDescribed()).isEmpty();
    }

    static Stream<WrongRequest> wrongRequests() {
        return CONTRACT.wrongRequests();
    }

    @ParameterizedTest
    @MethodSource("wrongRequests")
    void aWrongRequestIsAnsweredAsDocumented(WrongRequest wrong) {
        HttpResponse<String> answer = wrong.send(SERVICE.address(), Visitor.WRITING_SYSTEM, VALUES);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(wrong.status());
        assertThat(CONTRACT.faults(answer)).isEmpty();
    }

    private static String handedIn() {
        Matcher number = Pattern.compile("ZX[0-9]{8}-[A-Z0-9]{6}")
                .matcher(RunningService.handIn(SERVICE.court(), "310114").body());
        assertThat(number.find()).isTrue();
        return number.group();
    }
}
