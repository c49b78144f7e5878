package org.publiclegal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.publiclegal.testsupport.RealServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.server.session.WebSessionStore;

@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "management.server.port=0")
class SignInTest {

    private static final Upstream CONSULTATION = Upstream.start();
    private static final RealServers SERVERS = RealServers.get();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Door door = new Door("http://localhost:" + SERVERS.gatewayPort());

    @BeforeEach
    void nothingHasArrived() {
        CONSULTATION.seen.clear();
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("server.port", SERVERS::gatewayPort);
        properties.add("gateway.session.issuer", SERVERS::keycloakIssuerUri);
        properties.add("gateway.session.client-secret", SERVERS::gatewaySecret);
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
    void aTokenThatIsAboutToExpireIsExchangedForAFreshOne(@Autowired WebSessionStore sessions)
            throws InterruptedException {
        signIn("/console/consultations", "jiading-staff");
        String first = arrivedToken();
        door.page("/console/consultations");
        assertThat(arrivedToken()).isEqualTo(first);

        makeTokenExpire(sessions, Instant.now().plusSeconds(20));

        assertThat(door.page("/console/consultations").statusCode()).isEqualTo(200);
        String second = arrivedToken();
        assertThat(second).startsWith("Bearer ey").isNotEqualTo(first);
        door.page("/console/consultations");
        assertThat(arrivedToken()).isEqualTo(second);
    }

    @Test
    void whoseSessionEndedWhileTypingSignsInAndComesBackToTheForm() {
        signIn("/console/consultations", "jiading-lawyer1");
        String form =
                "http://localhost:" + SERVERS.gatewayPort() + "/console/consultations/ZX20261124-7K3QMD?tab=reply";
        door.cookies.remove("SESSION");

        var tooLate = door.post(
                "/console/consultations/ZX20261124-7K3QMD/replies",
                "text=" + URLEncoder.encode("可以申请劳动仲裁。", StandardCharsets.UTF_8),
                "Content-Type",
                FORM,
                "Accept",
                "text/html",
                "Sec-Fetch-Site",
                "same-origin",
                "Referer",
                form);
        var back = follow(tooLate);

        assertThat(tooLate.statusCode()).isEqualTo(303);
        assertThat(back.uri().getPath()).isEqualTo("/console/consultations/ZX20261124-7K3QMD");
        assertThat(back.uri().getQuery()).isEqualTo("tab=reply");
        assertThat(back.uri().getFragment()).isEqualTo("resume");
    }

    @Test
    void aLiveFormWhoseSessionEndedIsToldWhereToSignIn() {
        var tooLate = door.post(
                "/console/consultations/ZX20261124-7K3QMD/replies",
                "text=a",
                "Content-Type",
                FORM,
                "HX-Request",
                "true",
                "HX-Current-URL",
                "http://localhost:" + SERVERS.gatewayPort() + "/console/consultations/ZX20261124-7K3QMD");

        assertThat(tooLate.statusCode()).isEqualTo(401);
        assertThat(tooLate.headers().firstValue("hx-redirect")).contains("/oauth2/authorization/keycloak");
    }

    @Test
    void nobodyIsLedAwayFromTheConsoleByTheSignIn() {
        var tooLate = door.post(
                "/console/consultations",
                "a=b",
                "Content-Type",
                FORM,
                "Accept",
                "text/html",
                "Sec-Fetch-Site",
                "same-origin",
                "Referer",
                "http://evil.example/console-look-alike");

        assertThat(signInFrom(tooLate, "jiading-staff").uri().getPath()).isEqualTo("/console");
    }

    @Test
    void theSessionChangesItsKeyAtSignInSoThatNobodyCanPlantOne() {
        door.page("/console");
        String before = door.cookies.get("SESSION");

        signIn("/console", "supervisor");

        assertThat(door.cookies.get("SESSION")).isNotNull().isNotEqualTo(before);
    }

    private HttpResponse<String> signIn(String wanted, String account) {
        return signInFrom(door.page(wanted), account);
    }

    private HttpResponse<String> signInFrom(HttpResponse<String> asked, String account) {
        var login = follow(asked);
        String action = find("action=\"([^\"]+)\"", login.body()).replace("&amp;", "&");
        String form = "username=" + account + "&password=sample-12348&credentialId=";
        return follow(door.post(action, form, "Content-Type", FORM, "Accept", "text/html"));
    }

    private static String arrivedToken() throws InterruptedException {
        var seen = Objects.requireNonNull(CONSULTATION.seen.poll(5, TimeUnit.SECONDS));
        return Objects.requireNonNull(seen.headers().getFirst("Authorization"));
    }

    /** As if the time of the access token in the session were nearly over. */
    private void makeTokenExpire(WebSessionStore sessions, Instant at) {
        var session =
                Objects.requireNonNull(sessions.retrieveSession(Objects.requireNonNull(door.cookies.get("SESSION")))
                        .block());
        session.getAttributes().values().stream()
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(Map.class::cast)
                .filter(clients -> clients.get("keycloak") instanceof OAuth2AuthorizedClient)
                .forEach(clients -> expire(clients, at));
    }

    @SuppressWarnings("unchecked")
    private static void expire(Map<?, ?> clients, Instant at) {
        ((Map<String, OAuth2AuthorizedClient>) clients)
                .computeIfPresent(
                        "keycloak",
                        (_, client) -> new OAuth2AuthorizedClient(
                                client.getClientRegistration(),
                                client.getPrincipalName(),
                                new OAuth2AccessToken(
                                        client.getAccessToken().getTokenType(),
                                        client.getAccessToken().getTokenValue(),
                                        at.minusSeconds(280),
                                        at),
                                client.getRefreshToken()));
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
