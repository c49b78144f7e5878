package org.publiclegal.consultation.matter;

import static org.publiclegal.testsupport.AccessRow.anywhere;
import static org.publiclegal.testsupport.AccessRow.everyRole;
import static org.publiclegal.testsupport.AccessRow.ofDistrict;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.DISTRICT_LEADER;
import static org.publiclegal.testsupport.Visitor.DISTRICT_STAFF;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_LEADER;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.READING_SYSTEM;
import static org.publiclegal.testsupport.Visitor.VOLUNTEER;
import static org.publiclegal.testsupport.Visitor.WRITING_SYSTEM;

import java.util.Set;
import org.publiclegal.testsupport.AccessSuite;
import org.publiclegal.testsupport.AccessTable;
import org.publiclegal.testsupport.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessTest implements AccessSuite {

    private static final Set<Visitor> READERS =
            Set.of(VOLUNTEER, DISTRICT_STAFF, DISTRICT_LEADER, MUNICIPAL_STAFF, MUNICIPAL_LEADER);
    private static final Set<Visitor> API_READERS = Set.of(
            VOLUNTEER,
            DISTRICT_STAFF,
            DISTRICT_LEADER,
            MUNICIPAL_STAFF,
            MUNICIPAL_LEADER,
            WRITING_SYSTEM,
            READING_SYSTEM);
    private static final Set<Visitor> ADVISERS = Set.of(VOLUNTEER, DISTRICT_STAFF);
    private static final Set<Visitor> PUBLISHERS = Set.of(DISTRICT_STAFF, MUNICIPAL_STAFF);
    private static final String DESK = "/console/consultations/{number}";
    private static final String API = "/api/v1/consultations";

    private static final RunningService SERVICE = RunningService.get();
    private static final AccessTable TABLE = AccessTable.of(
            "consultation",
            SERVICE::address,
            anywhere("MatterOperation.READ", "GET /console/consultations", READERS),
            anywhere("MatterOperation.READ", "GET /console/consultations/export", READERS),
            ofDistrict("MatterOperation.READ", "GET " + DESK, READERS, Visits::open),
            ofDistrict("MatterOperation.READ", "GET " + DESK + "/attachments/{file}", READERS, Visits::download),
            ofDistrict("MatterOperation.TAKE", "POST " + DESK + "/taking", ADVISERS, Visits::take),
            ofDistrict(
                    "MatterOperation.ASSIGN",
                    "POST " + DESK + "/assignment",
                    Set.of(DISTRICT_STAFF, MUNICIPAL_STAFF),
                    Visits::assign),
            ofDistrict("MatterOperation.REPLY", "POST " + DESK + "/replies", ADVISERS, Visits::reply),
            ofDistrict("MatterOperation.RETURN", "POST " + DESK + "/return", ADVISERS, Visits::giveBack),
            ofDistrict("MatterOperation.CLOSE", "POST " + DESK + "/closing", ADVISERS, Visits::close),
            ofDistrict(
                    "MatterOperation.TRANSFER",
                    "POST " + DESK + "/transfer",
                    Set.of(MUNICIPAL_STAFF),
                    Visits::transfer),
            ofDistrict("MatterOperation.PUBLISH", "GET " + DESK + "/publication", PUBLISHERS, Visits::openPublication),
            ofDistrict("MatterOperation.PUBLISH", "POST " + DESK + "/publication", PUBLISHERS, Visits::publish),
            ofDistrict("MatterOperation.RECEIVE", "POST " + API, Set.of(WRITING_SYSTEM), RunningService::handIn),
            anywhere("MatterOperation.READ", "GET " + API, API_READERS),
            ofDistrict("MatterOperation.READ", "GET " + API + "/{id}", API_READERS, Visits::read),
            ofDistrict(
                    "MatterOperation.FOLLOW_UP",
                    "POST " + API + "/{id}/follow-ups",
                    Set.of(WRITING_SYSTEM),
                    Visits::followUp),
            ofDistrict(
                    "MatterOperation.WITHDRAW",
                    "PUT " + API + "/{id}/withdrawal",
                    Set.of(WRITING_SYSTEM),
                    Visits::withdraw),
            anywhere("CalendarOperation.READ_CALENDAR", "GET /console/calendar", everyRole()),
            anywhere(
                    "CalendarOperation.REPLACE_CALENDAR",
                    "POST /console/calendar",
                    Set.of(MUNICIPAL_STAFF, ADMINISTRATOR),
                    Visits::replaceCalendar));

    @Override
    public AccessTable table() {
        return TABLE;
    }

    @Override
    public RequestMappingHandlerMapping addresses() {
        return SERVICE.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }
}
