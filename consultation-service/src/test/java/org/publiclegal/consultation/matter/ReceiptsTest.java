package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private final Receipts receipts = receiptsWithKey((byte) 1);
    private final ConsultationId id = ConsultationId.random(Instant.parse("2026-11-24T16:30:00Z"));

    @Test
    void aReceiptOpensItsOwnMatterHoweverItIsTyped() {
        String secret = receipts.secretOf(id);

        assertThat(secret).matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
        assertThat(receipts.opens(id, secret)).isTrue();
        assertThat(receipts.opens(id, " " + secret.toLowerCase(Locale.ROOT).replace("-", " ") + " "))
                .isTrue();
    }

    @Test
    void aReceiptOpensNothingElse() {
        ConsultationId other = ConsultationId.random(Instant.parse("2026-11-24T16:30:00Z"));

        assertThat(receipts.opens(other, receipts.secretOf(id))).isFalse();
        assertThat(receipts.opens(id, "")).isFalse();
        assertThat(receiptsWithKey((byte) 2).opens(id, receipts.secretOf(id))).isFalse();
    }

    @Test
    void theNumberTellsTheDayInShanghai() {
        assertThat(id.value()).startsWith("ZX20261125-");
        assertThat(ConsultationId.parse(" " + id.value().toLowerCase(Locale.ROOT)))
                .contains(id);
        assertThat(ConsultationId.parse("ZX20261125-OOOO00")).isEmpty();
    }

    @Test
    void aShortKeyIsRefusedAtStart() {
        assertThatThrownBy(() -> new Receipts(new ReceiptProperties("c2hvcnQ=")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Receipts receiptsWithKey(byte fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, fill);
        return new Receipts(new ReceiptProperties(Base64.getEncoder().encodeToString(key)));
    }
}
