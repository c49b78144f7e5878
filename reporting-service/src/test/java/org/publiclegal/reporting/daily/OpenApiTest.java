package org.publiclegal.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.reporting.daily.Telling.Told;
import org.publiclegal.testsupport.Visitor;
import org.publiclegal.testsupport.openapi.ApiContract;
import org.publiclegal.testsupport.openapi.ContractSuite;

class OpenApiTest implements ContractSuite {

    private static final RunningReporting SERVICE = RunningReporting.get();
    static final ApiContract CONTRACT = ApiContract.of("reporting", SERVICE.address());

    @Override
    public ApiContract contract() {
        return CONTRACT;
    }

    @Override
    public URI address() {
        return SERVICE.address();
    }

    @Override
    public Visitor allowed() {
        return Visitor.WRITING_SYSTEM;
    }

    @Override
    public Map<String, Supplier<String>> values() {
        return Map.of();
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
