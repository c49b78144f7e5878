package org.publiclegal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.publiclegal.testsupport.RealServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Needs the secret that the shared Keycloak was started with. */
@EnabledIfEnvironmentVariable(named = "KEYCLOAK_CLIENT_SECRET", matches = ".+")
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "management.server.port=0")
class SignInTest {

    private static final Upstream CONSULTATION = Upstream.start();
    private static final RealServers SERVERS = RealServers.get();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Door door = new Door("http://localhost:" + SERVERS.gatewayPort());

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("server.port", SERVERS::gatewayPort);
        properties.add("gateway.session.issuer", SERVERS::keycloakIssuerUri);
        properties.add("gateway.session.client-secret", () -> System.getenv("KEYCLOAK_CLIENT_SECRET"));
        properties.add("gateway.services.consultation.url", CONSULTATION::url);
    }

    @Test
    void staffComeBackToThePageThatTheyWantedAndTheTokenGoesOnlyToTheService() throws InterruptedException {
        var answer = signIn("/console/consultations?state=OPEN", "jiading-staff");

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = Objects.requireNonNull(CONSULTATION.seen.poll(5, TimeUnit.SECONDS));
        assertThat(seen.path()).isEqualTo("/console/consultations");
        assertThat(seen.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(String.valueOf(seen.headers().getFirst("Cookie"))).doesNotContain("SESSION=", "KEYCLOAK");
        assertThat(door.cookies.values())
                .doesNotContain(seen.headers().getFirst("Authorization").substring(7));
        assertThat(door.page("/console").body())
                .contains("/console/consultations", "嘉定区")
                .doesNotContain("Bearer");
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        signIn("/console", "municipal-leader");
        String session = door.cookies.get("SESSION");
        String token =
                find("name=\"_csrf\" value=\"([^\"]+)\"", door.page("/logout").body());

        var answer = door.post(
                "/logout",
                "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8),
                "Content-Type",
                FORM,
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse(""))
                .contains("/protocol/openid-connect/logout", "id_token_hint=", "post_logout_redirect_uri=");
        door.cookies.put("SESSION", Objects.requireNonNull(session));
        assertThat(door.page("/console").statusCode()).isEqualTo(303);
    }

    @Test
    void theSessionChangesItsKeyAtSignInSoThatNobodyCanPlantOne() {
        door.page("/console");
        String before = door.cookies.get("SESSION");

        signIn("/console", "supervisor");

        assertThat(door.cookies.get("SESSION")).isNotNull().isNotEqualTo(before);
    }

    private HttpResponse<String> signIn(String wanted, String account) {
        var login = follow(door.page(wanted));
        String action = find("action=\"([^\"]+)\"", login.body()).replace("&amp;", "&");
        String form = "username=" + account + "&password=sample-12348&credentialId=";
        return follow(door.post(action, form, "Content-Type", FORM, "Accept", "text/html"));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> current = answer;
        for (int hops = 0; hops < 8 && current.statusCode() / 100 == 3; hops++) {
            URI next = current.uri()
                    .resolve(current.headers().firstValue("location").orElseThrow());
            current = door.page(next.toString());
        }
        return current;
    }

    private static String find(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
