package org.publiclegal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.publiclegal.testsupport.RealServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Behind a trusted proxy, so that each test comes from an address of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gateway.session.client-secret=none",
            "gateway.edge.trusted-proxies=127.0.0.1",
            "gateway.limits.address.requests=6",
            "gateway.limits.client.requests=4",
            "gateway.limits.ask.requests=2",
            "management.server.port=0"
        })
class LimitsTest {

    private static final Upstream CONSULTATION = Upstream.start();
    private static final String CONSULTATIONS = "/api/v1/consultations";

    private final Door door;

    LimitsTest(@LocalServerPort int port) {
        this.door = new Door("http://localhost:" + port);
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("gateway.session.issuer", RealServers.get()::keycloakIssuerUri);
        properties.add("gateway.services.consultation.url", CONSULTATION::url);
    }

    @BeforeEach
    void nothingHasArrived() {
        CONSULTATION.seen.clear();
    }

    @Test
    void everyAnswerSaysHowMuchIsLeft() {
        var answer = from("203.0.113.1", "/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ratelimit-policy")).contains("\"address\";q=6;w=60");
        assertThat(answer.headers().firstValue("ratelimit").orElse("")).startsWith("\"address\";r=5;t=");
    }

    @Test
    void anAddressThatAsksTooOftenWaitsAndItsNeighbourDoesNot() {
        for (int requests = 0; requests < 6; requests++) {
            assertThat(from("203.0.113.2", "/privacy").statusCode()).isEqualTo(200);
        }

        var refused = from("203.0.113.2", "/privacy");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("retry-after").orElseThrow()))
                .isBetween(1, 60);
        assertThat(refused.headers().firstValue("ratelimit").orElse("")).startsWith("\"address\";r=0;t=");
        assertThat(from("203.0.113.3", "/privacy").statusCode()).isEqualTo(200);
    }

    @Test
    void aClientHasOneLimitWhateverAddressItComesFromAndNobodyElseUsesItUp() {
        String court = "Bearer " + RealServers.get().clientToken("court-system", "court-system-sample");
        String reader = "Bearer " + RealServers.get().clientToken("read-only-system", "read-only-sample");
        String forged = court.substring(0, court.length() - 8) + "AAAAAAAA";
        for (int requests = 0; requests < 4; requests++) {
            assertThat(from("203.0.113.4", CONSULTATIONS, "Authorization", forged)
                            .headers()
                            .firstValue("ratelimit-policy")
                            .orElse(""))
                    .startsWith("\"address\"");
        }
        for (int requests = 0; requests < 4; requests++) {
            assertThat(from("203.0.113.1" + requests, CONSULTATIONS, "Authorization", court)
                            .statusCode())
                    .isEqualTo(200);
        }

        var refused = from("203.0.113.19", CONSULTATIONS, "Authorization", court);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("/problems/too-many-requests");
        assertThat(refused.headers().firstValue("ratelimit-policy")).contains("\"client\";q=4;w=60");
        assertThat(refused.headers().firstValue("retry-after")).isPresent();
        assertThat(from("203.0.113.19", CONSULTATIONS, "Authorization", reader).statusCode())
                .isEqualTo(200);
    }

    @Test
    void questionsHandedInFromOneAddressAreFew() {
        for (int questions = 0; questions < 2; questions++) {
            assertThat(ask("203.0.113.5").statusCode()).isEqualTo(200);
        }

        var refused = ask("203.0.113.5");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("ratelimit-policy").orElse("")).contains("\"ask\";q=2;w=600");
        assertThat(Integer.parseInt(refused.headers().firstValue("retry-after").orElseThrow()))
                .isBetween(1, 300);
        assertThat(from("203.0.113.5", "/privacy").statusCode()).isEqualTo(200);
        assertThat(ask("203.0.113.6").statusCode()).isEqualTo(200);
    }

    @Test
    void aTrustedProxyIsBelievedAboutSchemeHostAndTheNearestAddressOnly() throws InterruptedException {
        from(
                "198.51.100.9, 203.0.113.7",
                "/privacy",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "jiading.localhost");

        var headers = Objects.requireNonNull(CONSULTATION.seen.poll(5, TimeUnit.SECONDS))
                .headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("203.0.113.7");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("https");
        assertThat(headers.get("X-Site")).containsExactly("jiading");
    }

    private HttpResponse<String> ask(String address) {
        return door.post("/consultations", "a=b", "X-Forwarded-For", address);
    }

    private HttpResponse<String> from(String address, String path, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-Forwarded-For";
        all[headers.length + 1] = address;
        return door.get(path, all);
    }
}
