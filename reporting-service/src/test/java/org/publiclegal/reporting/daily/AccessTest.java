package org.publiclegal.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.testsupport.AccessRow.anywhere;
import static org.publiclegal.testsupport.AccessRow.ofDistrict;
import static org.publiclegal.testsupport.Visitor.DISTRICT_LEADER;
import static org.publiclegal.testsupport.Visitor.DISTRICT_STAFF;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_LEADER;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.SUPERVISOR;
import static org.publiclegal.testsupport.Visitor.WRITING_SYSTEM;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.testsupport.AccessRow;
import org.publiclegal.testsupport.AccessTable;
import org.publiclegal.testsupport.AccessTable.Cell;
import org.publiclegal.testsupport.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every operation by every role, in the own and in another district. */
class AccessTest {

    private static final Set<Visitor> READERS =
            Set.of(DISTRICT_STAFF, DISTRICT_LEADER, MUNICIPAL_STAFF, MUNICIPAL_LEADER, SUPERVISOR);
    private static final Set<Visitor> API_READERS =
            Set.of(DISTRICT_STAFF, DISTRICT_LEADER, MUNICIPAL_STAFF, MUNICIPAL_LEADER, SUPERVISOR, WRITING_SYSTEM);
    private static final String PAGE = "/console/reports/daily";
    private static final String API = "/api/v1/reports/daily/";

    private static final RunningReporting SERVICE = RunningReporting.get();
    private static final AccessTable TABLE = AccessTable.of(
            "reporting",
            SERVICE::address,
            anywhere("ReportOperation.READ_DAILY_REPORT", "GET /console/reports", READERS),
            reading("GET " + PAGE, READERS, PAGE),
            reading("GET " + PAGE + ".csv", READERS, PAGE + ".csv"),
            reading("GET " + PAGE + ".xlsx", READERS, PAGE + ".xlsx"),
            reading("GET " + API + "{day}", API_READERS, API + "2026-11-24"));

    private static AccessRow reading(String handler, Set<Visitor> allowed, String path) {
        return ofDistrict(
                "ReportOperation.READ_DAILY_REPORT",
                handler,
                allowed,
                (caller, district) -> caller.get(path + "?district=" + district));
    }

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSaysAndNoMore(Cell cell) {
        assertThat(cell.actual()).isEqualTo(cell.expected());
    }

    @Test
    void noOperationIsWithoutARow() {
        assertThat(TABLE.operationsWithoutRow()).isEmpty();
    }

    @Test
    void noAddressOfTheConsoleOrTheInterfaceIsWithoutARow() {
        assertThat(TABLE.handlersWithoutRow(
                        SERVICE.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)))
                .isEmpty();
    }
}
