package org.publiclegal.reporting.daily;

import static org.publiclegal.testsupport.AccessRow.anywhere;
import static org.publiclegal.testsupport.AccessRow.ofDistrict;
import static org.publiclegal.testsupport.Visitor.DISTRICT_LEADER;
import static org.publiclegal.testsupport.Visitor.DISTRICT_STAFF;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_LEADER;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.SUPERVISOR;
import static org.publiclegal.testsupport.Visitor.WRITING_SYSTEM;

import java.util.Set;
import org.publiclegal.testsupport.AccessRow;
import org.publiclegal.testsupport.AccessSuite;
import org.publiclegal.testsupport.AccessTable;
import org.publiclegal.testsupport.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessTest implements AccessSuite {

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

    @Override
    public AccessTable table() {
        return TABLE;
    }

    @Override
    public RequestMappingHandlerMapping addresses() {
        return SERVICE.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }
}
