package org.publiclegal.reporting.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void aRateIsCutOffSoThatNothingButAllOfItIsAHundredPerCent() {
        assertThat(new Share(99_999, 100_000).rate()).contains(new BigDecimal("0.9999"));
        assertThat(new Share(3, 3).rate()).contains(new BigDecimal("1.0000"));
        assertThat(new Share(2, 3).rate()).contains(new BigDecimal("0.6666"));
    }

    @Test
    void ofNothingThereIsNoRate() {
        assertThat(new Share(0, 0).rate()).isEmpty();
    }

    @Test
    void aPartIsNoMoreThanTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
    }
}
