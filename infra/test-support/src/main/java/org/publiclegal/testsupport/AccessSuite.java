package org.publiclegal.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.testsupport.AccessTable.Cell;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every operation of a service by every role, in the own and in another district. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface AccessSuite {

    AccessTable table();

    /** All addresses of the service. */
    RequestMappingHandlerMapping addresses();

    default Stream<Cell> cells() {
        return table().cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    default void everybodyMayDoWhatTheTableSaysAndNoMore(Cell cell) {
        assertThat(cell.actual()).isEqualTo(cell.expected());
    }

    @Test
    default void noOperationIsWithoutARow() {
        assertThat(table().operationsWithoutRow()).isEmpty();
    }

    @Test
    default void noAddressOfTheConsoleOrTheInterfaceIsWithoutARow() {
        assertThat(table().handlersWithoutRow(addresses())).isEmpty();
    }
}
