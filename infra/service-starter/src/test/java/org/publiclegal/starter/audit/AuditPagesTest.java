package org.publiclegal.starter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publiclegal.sample.RunningSample.JIADING;
import static org.publiclegal.sample.RunningSample.STAFF;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publiclegal.sample.RunningSample;
import org.publiclegal.testsupport.Caller;

class AuditPagesTest {

    private final RunningSample sample = RunningSample.shared();
    private final String address = "/console/audit/" + sample.name();
    private final Caller supervisor = sample.staff("supervisor");

    @Test
    void theChainIsIntactAfterManyCommandsAtOnce() {
        String shift = sample.shifts().plan(STAFF, JIADING, "李律师");
        try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 30; i++) {
                clerks.execute(() -> sample.shifts().note(STAFF, shift));
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(trailOf(shift).split("<code>NOTE_SHIFT</code>", -1))
                        .hasSize(31));

        String page = supervisor.page(address).body();
        String verified =
                supervisor.submit(page, address + "/verification", Map.of()).body();

        assertThat(verified).contains("data-tone=\"good\"").doesNotContain("data-tone=\"bad\"");
    }

    @Test
    void theTrailSaysWhoDidWhatFromWhereButPersonalFieldsOnlyAsDigests() {
        String shift = sample.shifts().plan(STAFF, JIADING, "欧阳大律师");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(trailOf(shift))
                        .contains("PLAN_SHIFT", "陈晓琳", "127.0.0.1", "sha256:")
                        .doesNotContain("欧阳大律师"));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, ''",
        "DELETE, ''",
        "PATCH, ''",
        "POST, ''",
        "PUT, /1",
        "DELETE, /1",
        "PATCH, /1",
        "POST, /1",
        "DELETE, /verification",
        "PUT, /verification"
    })
    void nobodyEditsTheTrail(String method, String below) {
        for (String account : new String[] {"supervisor", "administrator"}) {
            Caller caller = sample.staff(account);
            String token = caller.csrfToken();

            assertThat(caller.send(method, address + below, BodyPublishers.noBody(), "X-XSRF-TOKEN", token)
                            .statusCode())
                    .isIn(404, 405);
        }
    }

    @ParameterizedTest
    @CsvSource({"jiading-staff", "jiading-lawyer1", "jiading-leader", "municipal-staff", "administrator"})
    void onlyTheSupervisorReadsAndVerifiesTheTrail(String account) {
        Caller caller = sample.staff(account);

        assertThat(caller.page(address).statusCode()).isEqualTo(403);
        assertThat(caller.form(address + "/verification", Map.of("_csrf", caller.csrfToken()))
                        .statusCode())
                .isEqualTo(403);
    }

    private String trailOf(String shift) {
        return supervisor.page(address + "?subject=" + shift).body();
    }
}
