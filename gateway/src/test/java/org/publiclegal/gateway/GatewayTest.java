package org.publiclegal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gateway.session.client-secret=none",
            "gateway.time-limit=700ms",
            "gateway.edge.upload-limit=3MB",
            "gateway.edge.import-limit=5MB",
            "gateway.limits.open.requests=3",
            "gateway.limits.address.requests=100000",
            "gateway.limits.sign-in.requests=1000",
            "management.server.port=0"
        })
class GatewayTest {

    private static final Upstream CONSULTATION = Upstream.start();
    private static final Upstream REPORTING = Upstream.start();
    private static final Upstream SEARCH = Upstream.start();

    private final int port;
    private final Door door;
    private final Door jiading;
    private final Door nowhere;

    GatewayTest(@LocalServerPort int port) {
        this.port = port;
        this.door = new Door("http://localhost:" + port);
        this.jiading = new Door("http://localhost:" + port, "jiading.localhost:" + port);
        this.nowhere = new Door("http://localhost:" + port, "nowhere.localhost:" + port);
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("gateway.services.consultation.url", CONSULTATION::url);
        properties.add("gateway.services.reporting.url", REPORTING::url);
        properties.add("gateway.services.search.url", SEARCH::url);
    }

    @BeforeEach
    void servicesAreWell() {
        CONSULTATION.seen.clear();
        CONSULTATION.status = 200;
        CONSULTATION.delay = Duration.ZERO;
    }

    @Test
    void aSubSiteIsKnownByItsHostAndAStrangerIsNot() {
        assertThat(jiading.page("/").body()).contains("data-site=\"jiading\"", "嘉定区");
        assertThat(nowhere.page("/").statusCode()).isEqualTo(404);
    }

    @Test
    void aServiceIsToldTheSiteAndNothingThatTheClientMadeUp() {
        jiading.get(
                "/consultations/new",
                "X-Site",
                "pudong",
                "X-Forwarded-For",
                "1.2.3.4",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=1.2.3.4",
                "Authorization",
                "Bearer stolen",
                "Cookie",
                "SESSION=abc; lang=zh");

        var headers = arrived().headers();
        assertThat(headers.get("X-Site")).containsExactly("jiading");
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.getFirst("X-Forwarded-Host")).startsWith("jiading.localhost:");
        assertThat(headers).doesNotContainKeys("Forwarded", "Authorization");
        assertThat(headers.getFirst("Cookie")).isEqualTo("lang=zh");
    }

    @Test
    void aSystemKeepsItsTokenAndLosesItsCookies() {
        door.get("/api/v1/consultations", "Authorization", "Bearer theirs", "Cookie", "lang=en");

        var headers = arrived().headers();
        assertThat(headers.getFirst("Authorization")).isEqualTo("Bearer theirs");
        assertThat(headers).doesNotContainKey("Cookie");
    }

    @Test
    void aTraceGoesOnBehindTheGateway() {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        door.get("/consultations/new", "traceparent", "00-" + trace + "-b7ad6b7169203331-01");

        assertThat(arrived().headers().getFirst("traceparent")).contains(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/consultations/new",
                "/nothing",
                "/api/v1/consultations",
                "/ui/site.css",
                "/problems",
                "/console",
                "/api/docs",
                "/a%c0%af"
            })
    void everyAnswerProtectsItsReader(String path) {
        var headers = door.page(path).headers();

        assertThat(headers.firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/consultations",
                "/console/reports/daily",
                "/console/audit/reporting",
                "/console/library",
                "/console/synonyms",
                "/console/nothing",
                "/console/dead-letters/consultation"
            })
    void everyPathOfTheConsoleNeedsASession(String path) {
        var answer = door.page(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/oauth2/authorization/keycloak");
        assertThat(door.get(path, "Authorization", "Bearer anything").statusCode())
                .isEqualTo(401);
        assertThat(door.get(path, "HX-Request", "true").headers().firstValue("hx-redirect"))
                .isPresent();
        assertThat(CONSULTATION.seen).isEmpty();
        assertThat(REPORTING.seen).isEmpty();
    }

    @Test
    void aCommandThatAnotherSiteSendsIsRefused() {
        var foreign = door.post("/consultations", "a=b", "Sec-Fetch-Site", "cross-site");
        var forged = door.post("/consultations", "a=b", "Origin", "http://evil.example");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("/problems/cross-site");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(CONSULTATION.seen).isEmpty();
        assertThat(door.post("/consultations", "a=b", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tryingReceiptsIsThrottledAndSaysHowLongToWait() {
        HttpResponse<String> answer = door.post("/consultations/open", "number=1");
        for (int tries = 0; tries < 4; tries++) {
            answer = door.post("/consultations/open", "number=1");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("/problems/too-many-requests");
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
        assertThat(answer.headers().firstValue("ratelimit-policy").orElse("")).contains("\"open\";q=3;w=300");
        assertThat(answer.headers().firstValue("ratelimit").orElse("")).contains("\"open\";r=0;t=");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItsLengthWasAnnouncedOrNot() {
        byte[] large = new byte[2 << 20];

        var announced = door.send("POST", "/api/v1/consultations", BodyPublishers.ofByteArray(large));
        var chunked = door.send(
                "POST", "/api/v1/consultations", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("/problems/too-large");
    }

    @Test
    void aHundredMegabytesAreRefusedBeforeTheyAreSent() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/consultations HTTP/1.1\r\nHost: localhost:" + port
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));

            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
        assertThat(CONSULTATION.seen).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/consultations, multipart/form-data; boundary=x, 2, 200",
        "/consultations/ZX20261124-7K3QMD/follow-ups, multipart/form-data; boundary=x, 2, 200",
        "/consultations, multipart/form-data; boundary=x, 4, 413",
        "/consultations, application/x-www-form-urlencoded, 2, 413",
        "/privacy, multipart/form-data; boundary=x, 2, 413",
        "/api/v1/consultations, multipart/form-data; boundary=x, 2, 413",
        "/api/v1/laws/imports, application/x-ndjson, 4, 200",
        "/api/v1/laws/imports, application/gzip, 4, 200",
        "/api/v1/cases/imports, application/x-ndjson, 4, 200",
        "/api/v1/laws/imports, application/gzip, 6, 413",
        "/api/v1/laws/imports, application/json, 2, 413",
        "/api/v1/laws, application/x-ndjson, 2, 413"
    })
    void onlyFilesMayBeLargeAndThatUpToTheirOwnLimit(String path, String type, int megabytes, int status) {
        byte[] body = new byte[megabytes << 20];

        var announced = door.send("POST", path, BodyPublishers.ofByteArray(body), "Content-Type", type);
        var chunked = door.send(
                "POST", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), "Content-Type", type);

        assertThat(announced.statusCode()).isEqualTo(status);
        assertThat(chunked.statusCode()).isEqualTo(status);
    }

    /** Closing the connection while the client still sends would take the answer from it. */
    @RepeatedTest(8)
    void aRefusalReachesAClientThatGoesOnSending() {
        byte[] body = new byte[8 << 20];

        var large = door.send("POST", "/privacy", BodyPublishers.ofByteArray(body));
        var notSignedIn = door.send("POST", "/console/library/imports", BodyPublishers.ofByteArray(new byte[900_000]));

        var chunked = door.send("POST", "/privacy", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(notSignedIn.statusCode()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a%c0%af",
                "/?q=%ff",
                "/consultations/%2e%2e/console",
                "//console",
                "/x;y",
                "/x%00",
                "/x%2f..%2fconsole"
            })
    void anAddressWithADoubleMeaningIsRefused(String address) {
        assertThat(door.get(address.startsWith("//") ? "/." + address : address).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnknownMethodIsRefused() {
        assertThat(door.send("BREW", "/", BodyPublishers.noBody()).statusCode()).isEqualTo(405);
    }

    @Test
    void aSlowServiceIsNotWaitedForAndAfterAWhileNotAskedUntilItIsWellAgain() {
        REPORTING.delay = Duration.ofSeconds(3);
        var slow = door.get("/api/v1/reports/daily");
        for (int calls = 0; calls < 6; calls++) {
            slow = door.get("/api/v1/reports/daily");
        }
        REPORTING.delay = Duration.ZERO;
        REPORTING.seen.clear();

        assertThat(slow.statusCode()).isEqualTo(503);
        assertThat(slow.body()).contains("\"type\":\"/problems/unavailable\"");
        assertThat(slow.headers().firstValue("retry-after")).isPresent();
        assertThat(door.page("/api/openapi/reporting").statusCode()).isEqualTo(503);
        assertThat(door.page("/?lang=zh").body()).contains("统计日报服务暂时不可用");
        assertThat(door.page("/consultations/new").statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatLacksAPartAndSaysWhenToComeBackIsAskedAllTheSame() {
        CONSULTATION.status = 503;
        CONSULTATION.retryAfter = Optional.of("30");
        for (int calls = 0; calls < 20; calls++) {
            assertThat(door.get("/api/v1/consultations").body()).isEqualTo("answered");
        }
        CONSULTATION.status = 200;
        CONSULTATION.retryAfter = Optional.empty();

        assertThat(door.get("/api/v1/consultations").statusCode()).isEqualTo(200);
        CONSULTATION.seen.clear();
    }

    @Test
    void aLinkChangesTheLanguageForGood() {
        assertThat(door.page("/?lang=en").body()).contains("<html lang=\"en\"", "Just ask");
        assertThat(door.page("/").body()).contains("<html lang=\"en\"");
        assertThat(door.page("/problems/unavailable?lang=zh").body()).contains("服务暂时不可用");
    }

    private static Upstream.Seen arrived() {
        try {
            return Objects.requireNonNull(CONSULTATION.seen.poll(5, TimeUnit.SECONDS), "nothing arrived");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
