package org.publiclegal.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.reporting.daily.Telling.Told;
import org.publiclegal.testsupport.Visitor;
import org.publiclegal.testsupport.openapi.ApiContract;
import org.publiclegal.testsupport.openapi.ApiExample;
import org.publiclegal.testsupport.openapi.WrongRequest;

class OpenApiTest {

    private static final RunningReporting SERVICE = RunningReporting.get();
    static final ApiContract CONTRACT = ApiContract.of(
            "reporting",
            Visitor.NOBODY.at(SERVICE.address()).get("/v3/api-docs").body());

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
        HttpResponse<String> answer = example.request(Map.of()).send(Visitor.WRITING_SYSTEM.at(SERVICE.address()));

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
        HttpResponse<String> answer = wrong.send(SERVICE.address(), Visitor.WRITING_SYSTEM, Map.of());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(wrong.status());
        assertThat(CONTRACT.faults(answer)).isEmpty();
    }

    @Test
    void aDayOfWhichThereAreRatesIsAnsweredAsDocumented() {
        Told told = Telling.of("310114").received().replied().closed().rated(SatisfactionGrade.SATISFIED);
        told.publish();

        HttpResponse<String> answer = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> SERVICE.statistics().get("/api/v1/reports/daily/" + told.day()),
                        report -> report.body().contains("satisfactionRate"));

        assertThat(answer.body()).contains("repliedOnTimeRate", "closedOnTimeRate");
        assertThat(CONTRACT.faults(answer)).isEmpty();
    }
}
