package org.publiclegal.reporting.daily;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in one place of a report, on a page or in a file. */
sealed interface Cell {

    /** As a reader sees it; a dash where there is no rate. */
    String text();

    record Amount(long value) implements Cell {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /** A rate from 0 to 1, shown in per cent with two places. */
    record Percent(Optional<BigDecimal> rate) implements Cell {
        @Override
        public String text() {
            return rate.map(each -> each.movePointRight(2).toPlainString() + "%")
                    .orElse("—");
        }
    }
}
