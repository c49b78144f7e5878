package org.publiclegal.bench.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void wordsStandToTheLeftAndFiguresToTheRight() {
        Table table = Table.of("process", "MB").row("store", 220).row("gateway", 90);

        assertThat(table).hasToString("""
                process   MB
                -------  ---
                store    220
                gateway   90""");
    }

    @Test
    void aColumnIsAsWideAsItsHeading() {
        Table table = Table.of("p", "requests/s").row("x", "1.5");

        assertThat(table).hasToString("""
                p  requests/s
                -  ----------
                x         1.5""");
    }

    @Test
    void aRowHasACellForEachHeading() {
        Table table = Table.of("process", "MB");

        assertThatIllegalArgumentException().isThrownBy(() -> table.row("store"));
    }
}
