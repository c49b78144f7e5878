package org.publiclegal.starter.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.sample.RunningSample;
import org.publiclegal.sample.Topic;
import org.publiclegal.testsupport.Caller;

class DeadLettersTest {

    private static final String NOTED = "{\"number\": 1, \"at\": \"2026-11-24T01:00:00Z\"}";

    private final RunningSample sample = RunningSample.shared();
    private final String letters = "/console/dead-letters/" + sample.name();
    private final String shift = "S-" + UUID.randomUUID();
    private final Caller administrator = sample.staff("administrator");

    @BeforeAll
    static void aLimitForEveryWait() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    static Stream<Arguments> poison() {
        return Stream.of(
                Arguments.of(noted("ce_type", "org.publiclegal.ShiftUnheardOf"), NOTED, "unknown event type"),
                Arguments.of(noted("ce_sequence", "first"), NOTED, "no sequence"),
                Arguments.of(noted("ce_sequence", "0"), NOTED, "sequence is not positive"),
                Arguments.of(noted("ce_sequence", ""), NOTED, "no sequence"),
                Arguments.of(noted("ce_specversion", "7"), NOTED, "not a CloudEvent"),
                Arguments.of(noted(), "{\"number\": ", "not a ShiftNoted"),
                Arguments.of(noted(), "", "no"));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void aMessageThatCantBeReadIsSetAsideWithItsReasonAndBlocksNothing(
            Map<String, String> headers, String body, String reason) {
        send(headers, body);
        send(noted("ce_sequence", "2"), NOTED);

        await().untilAsserted(() -> assertThat(sample.ledger().counted(shift)).containsExactly(2L));
        await().untilAsserted(() -> assertThat(row(administrator.page(letters))).contains(reason));
    }

    @Test
    void whatFailedIsReplayedOnceItsCauseIsMended() {
        anEventSetAside();
        sample.ledger().makeLegible(shift);

        HttpResponse<String> replayed = settle("replay");

        assertThat(replayed.headers().firstValue("Location").orElseThrow()).endsWith("?done=replayed");
        assertThat(sample.ledger().counted(shift)).containsExactly(1L);
        assertThat(administrator.page(letters).body()).doesNotContain(shift);
        assertThat(administrator.page(letters + "?state=APPLIED").body()).contains(shift);
        assertThat(audit()).contains("DEAD_LETTER_REPLAY");
    }

    @Test
    void aReplayedEventThatComesAgainIsCountedOnce() {
        anEventSetAside();
        sample.ledger().makeLegible(shift);
        settle("replay");

        send(noted(), NOTED);
        send(noted("ce_sequence", "2"), NOTED);

        await().untilAsserted(() -> assertThat(sample.ledger().counted(shift)).containsExactly(1L, 2L));
    }

    @Test
    void aReplayThatFailsAgainIsSaidAndTheLetterGoesOnWaiting() {
        anEventSetAside();

        HttpResponse<String> replayed = settle("replay");

        assertThat(replayed.headers().firstValue("Location").orElseThrow()).endsWith("?done=failedAgain");
        assertThat(row(administrator.page(letters))).contains("the page can't be read");
        assertThat(audit()).contains("DEAD_LETTER_REPLAY_FAILED");
    }

    @Test
    void aDiscardedLetterIsNeverAppliedAndTheTrailSaysWhoDiscardedIt() {
        anEventSetAside();
        sample.ledger().makeLegible(shift);

        settle("discard");

        assertThat(administrator.page(letters).body()).doesNotContain(shift);
        assertThat(administrator.page(letters + "?state=DISCARDED").body()).contains(shift);
        assertThat(sample.ledger().counted(shift)).isEmpty();
        assertThat(audit()).contains("DEAD_LETTER_DISCARD");
    }

    @Test
    void aLetterThatWasSettledCantBeSettledAgain() {
        anEventSetAside();
        sample.ledger().makeLegible(shift);
        String page = administrator.page(letters).body();
        String action = action(page, "discard");

        administrator.submit(page, action, Map.of());

        assertThat(administrator.submit(page, action, Map.of()).statusCode()).isEqualTo(404);
        assertThat(administrator.submit(page, action(page, "replay"), Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyAdministratorsSettleLettersAndDistrictStaffSeeNone() {
        anEventSetAside();
        String seen = administrator.page(letters).body();
        Caller staff = sample.staff("jiading-staff");
        Caller supervisor = sample.staff("supervisor");

        assertThat(staff.page(letters).statusCode()).isEqualTo(403);
        String readOnly = supervisor.page(letters).body();
        assertThat(readOnly).contains(shift).doesNotContain("/replay");
        assertThat(supervisor.submit(seen, action(seen, "replay"), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(staff.submit(seen, action(seen, "discard"), Map.of()).statusCode())
                .isEqualTo(403);
    }

    /** An event of the shift at which the ledger fails however often it is tried. */
    private void anEventSetAside() {
        sample.ledger().makeIllegible(shift);
        send(noted(), NOTED);
        await().untilAsserted(() -> assertThat(row(administrator.page(letters))).contains("the page can't be read"));
    }

    private HttpResponse<String> settle(String how) {
        String page = administrator.page(letters).body();
        return administrator.submit(page, action(page, how), Map.of());
    }

    private String action(String page, String how) {
        Matcher action =
                Pattern.compile("action=\"([^\"]+/" + how + ")\"").matcher(page.substring(page.indexOf(shift)));
        assertThat(action.find()).isTrue();
        return action.group(1);
    }

    /** The page from the shift's letter to its end, or nothing. */
    private String row(HttpResponse<String> page) {
        int start = page.body().indexOf(shift);
        return start < 0
                ? ""
                : page.body()
                        .substring(start, page.body().indexOf("</tr>", start))
                        .replace("&#39;", "'");
    }

    private String audit() {
        return sample.staff("supervisor")
                .page("/console/audit/" + sample.name())
                .body();
    }

    private void send(Map<String, String> headers, String body) {
        Map<String, String> own = new HashMap<>(headers);
        own.put("ce_subject", shift);
        own.put("ce_id", UUID.randomUUID().toString());
        own.values().removeIf(String::isEmpty);
        new Topic(sample.name()).send(shift, own, body);
    }

    private static Map<String, String> noted(String... other) {
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_source", "/elsewhere",
                "ce_type", "org.publiclegal.ShiftNoted",
                "ce_sequence", "1",
                "content-type", "application/json"));
        for (int i = 0; i < other.length; i += 2) {
            headers.put(other[i], other[i + 1]);
        }
        return headers;
    }
}
