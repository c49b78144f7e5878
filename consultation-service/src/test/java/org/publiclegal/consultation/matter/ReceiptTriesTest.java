package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.publiclegal.starter.access.Actor;

class ReceiptTriesTest {

    private static final Actor.Person STRANGER = new Actor.Person("203.0.113.1");
    private static final Actor.Person OWNER = new Actor.Person("203.0.113.2");

    private Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private final ReceiptTries tries = new ReceiptTries(() -> now);
    private final ConsultationId id = ConsultationId.random(now);

    @Test
    void aFewSlipsCostNothing() {
        fail(STRANGER, id, ReceiptTries.FREE - 1);

        assertMayTry(STRANGER, id);
    }

    @Test
    void whoGoesOnGuessingWaitsTwiceAsLongEachTimeButNeverForLong() {
        assertThat(ReceiptTries.pauseAfter(ReceiptTries.FREE)).isEqualTo(Duration.ofSeconds(1));
        assertThat(ReceiptTries.pauseAfter(ReceiptTries.FREE + 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(ReceiptTries.pauseAfter(ReceiptTries.FREE + 7)).isEqualTo(Duration.ofSeconds(128));
        assertThat(ReceiptTries.pauseAfter(1_000_000)).isEqualTo(ReceiptTries.LONGEST);
    }

    @Test
    void aWaitIsOverAfterItsTime() {
        fail(STRANGER, id, ReceiptTries.FREE + 2);

        now = now.plusSeconds(3);
        assertMustWait(STRANGER, id);
        now = now.plusSeconds(1);
        assertMayTry(STRANGER, id);
    }

    @Test
    void aStrangerWhoGuessesKeepsNobodyElseOut() {
        fail(STRANGER, id, 100);

        assertMustWait(STRANGER, id);
        assertMayTry(OWNER, id);
    }

    @Test
    void whoGuessesAtOneNumberMayOpenTheirOwn() {
        fail(STRANGER, id, 100);

        assertMayTry(STRANGER, ConsultationId.random(now));
    }

    @Test
    void theManyAddressesOfOneHouseholdAreOneGuesser() {
        fail(new Actor.Person("2001:db8:1:2:3:4:5:6"), id, 100);

        assertMustWait(new Actor.Person("2001:db8:1:2:ffff::1"), id);
        assertMayTry(new Actor.Person("2001:db8:1:3::1"), id);
    }

    private void fail(Actor.Person person, ConsultationId number, int times) {
        for (int i = 0; i < times; i++) {
            tries.failed(person, number);
        }
    }

    private void assertMayTry(Actor.Person person, ConsultationId number) {
        assertThatCode(() -> tries.requireRested(person, number)).doesNotThrowAnyException();
    }

    private void assertMustWait(Actor.Person person, ConsultationId number) {
        assertThatThrownBy(() -> tries.requireRested(person, number)).isInstanceOf(MatterRefusal.TooManyTries.class);
    }
}
