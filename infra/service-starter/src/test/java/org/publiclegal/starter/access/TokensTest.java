package org.publiclegal.starter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.publiclegal.sample.Issuer;
import org.publiclegal.sample.RunningSample;

class TokensTest {

    private static final Issuer ISSUER = Issuer.start();
    private static final RunningSample SAMPLE = RunningSample.trusting(ISSUER.uri());
    private static final String SHIFT = "{\"district\": \"310114\", \"volunteer\": \"李律师\"}";

    @AfterAll
    static void stop() {
        SAMPLE.close();
        ISSUER.close();
    }

    static Stream<Arguments> forged() {
        Date past = Date.from(Instant.now().minusSeconds(120));
        Date future = Date.from(Instant.now().plusSeconds(120));
        return Stream.of(
                Arguments.of("expired", ISSUER.signed(ISSUER.claims().expirationTime(past))),
                Arguments.of("not valid yet", ISSUER.signed(ISSUER.claims().notBeforeTime(future))),
                Arguments.of("for somebody else", ISSUER.signed(ISSUER.claims().audience("gateway"))),
                Arguments.of("for nobody", ISSUER.signed(ISSUER.claims().audience((String) null))),
                Arguments.of("of another issuer", ISSUER.signed(ISSUER.claims().issuer("http://127.0.0.1:1/realm"))),
                Arguments.of("with another key", ISSUER.signedWithAnotherKey(ISSUER.claims())),
                Arguments.of("with the public key as secret", ISSUER.signedWithThePublicKeyAsSecret(ISSUER.claims())),
                Arguments.of("without a signature", Issuer.unsigned(ISSUER.claims())),
                Arguments.of("with a signature cut off", cutOff(ISSUER.signed(ISSUER.claims()))),
                Arguments.of("altered after it was signed", altered(ISSUER.signed(ISSUER.claims()))));
    }

    @Test
    void aGenuineTokenOpens() {
        assertThat(plan("Bearer " + ISSUER.signed(ISSUER.claims())).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("forged")
    void aTokenThatIsNotGenuineOpensNothing(String how, String token) {
        HttpResponse<String> answer = plan("Bearer " + token);

        assertThat(answer.statusCode()).as(how).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "Bearer ", "Bearer a b", "Bearer ....", "Basic dTpw", "Bearer \\u0000", "bearer x"})
    void whatIsNoTokenOpensNothing(String header) {
        assertThat(plan(header).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenInTheAddressIsNotReadSoThatNoLogHoldsOne() {
        String token = ISSUER.signed(ISSUER.claims());

        assertThat(SAMPLE.nobody()
                        .post("/api/v1/shifts?access_token=" + token, SHIFT)
                        .statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> plan(String authorization) {
        return SAMPLE.nobody().post("/api/v1/shifts", SHIFT, "Authorization", authorization);
    }

    private static String cutOff(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String altered(String token) {
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("district-staff", "administrator");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }
}
