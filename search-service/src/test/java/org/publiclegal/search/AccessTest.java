package org.publiclegal.search;

import static org.publiclegal.testsupport.AccessRow.anywhere;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.LIBRARY_SYSTEM;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_LEADER;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.publiclegal.testsupport.AccessRow;
import org.publiclegal.testsupport.AccessSuite;
import org.publiclegal.testsupport.AccessTable;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.Visitor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessTest implements AccessSuite {

    private static final Set<Visitor> KEEPERS = Set.of(MUNICIPAL_STAFF, ADMINISTRATOR);
    private static final Set<Visitor> API_KEEPERS = Set.of(MUNICIPAL_STAFF, ADMINISTRATOR, LIBRARY_SYSTEM);
    private static final Set<Visitor> READERS = readers();
    private static final String API = "/api/v1/laws";

    private static final RunningSearch SERVICE = RunningSearch.get();
    private static final ALaw LAW = ALaw.titled("权限条例");
    private static final String IMPORT = indexed().id();
    private static final Set<Visitor> EDITORS = Set.of(MUNICIPAL_STAFF, ADMINISTRATOR);
    private static final Set<Visitor> DESK_READERS = Set.of(MUNICIPAL_STAFF, MUNICIPAL_LEADER, ADMINISTRATOR);
    private static final Set<Visitor> REVIEWERS = Set.of(MUNICIPAL_STAFF, MUNICIPAL_LEADER);
    private static final String ENTRY = AnAnswer.to("谁可以看咨询库").published();
    private static final Set<Visitor> TALKERS = Set.of(LIBRARY_SYSTEM);
    private static final String ROBOT = "/api/v1/robot/conversations";
    private static final String CONVERSATION = ROBOT + "/" + begun();
    private static final Map<String, String> GUIDE =
            Map.of("field", "ADMINISTRATIVE", "question", "谁可以写引导问题？", "options", "一\n二", "order", "9");
    private static final String DESK = "/console/answers/" + ENTRY;
    private static final String CASES = "/api/v1/cases";
    private static final ACase CASE = ACase.titled("权限案例");
    private static final String ANSWER_LINE = AnAnswer.to("谁可以导入问答").json("access");
    private static final String ANSWER_IMPORT = Imports.ofAnswers(ANSWER_LINE).id();
    private static final String CASE_IMPORT = Imports.of(CASE).id();

    private static final AccessTable TABLE = AccessTable.of(
            "search",
            SERVICE::address,
            anywhere("LibraryOperation.READ_LAWS", "GET " + API, READERS),
            reading("LibraryOperation.READ_LAWS", "GET " + API + "/{id}", READERS, API + "/" + LAW.id()),
            reading(
                    "LibraryOperation.READ_LAWS",
                    "GET " + API + "/{id}/articles/{number}",
                    READERS,
                    API + "/" + LAW.id() + "/articles/1"),
            reading(
                    "LibraryOperation.READ_LAWS",
                    "GET " + API + "/{id}/articles/{number}/citations",
                    READERS,
                    API + "/" + LAW.id() + "/articles/1/citations"),
            anywhere("LibraryOperation.READ_CASES", "GET " + CASES, READERS),
            reading("LibraryOperation.READ_CASES", "GET " + CASES + "/{caseId}", READERS, CASES + "/" + CASE.id()),
            reading(
                    "LibraryOperation.READ_CASES",
                    "GET " + CASES + "/{caseId}/citations",
                    READERS,
                    CASES + "/" + CASE.id() + "/citations"),
            anywhere("LibraryOperation.READ_LAWS", "GET /api/v1/search", READERS),
            anywhere("LibraryOperation.READ_LAWS", "GET /api/v1/search/index", READERS),
            anywhere("SynonymOperation.READ_SYNONYMS", "GET /api/v1/search/synonyms", READERS),
            anywhere("SynonymOperation.READ_DRAFT", "GET /console/synonyms", KEEPERS),
            anywhere(
                    "SynonymOperation.EDIT_DRAFT",
                    "POST /console/synonyms/draft",
                    Set.of(ADMINISTRATOR),
                    (caller, _) -> Synonyms.keep(caller, Synonyms.builtIn())),
            anywhere(
                    "SynonymOperation.SWITCH_ON",
                    "POST /console/synonyms/versions",
                    Set.of(ADMINISTRATOR),
                    (caller, _) -> Synonyms.switchOn(caller)),
            anywhere(
                    "SynonymOperation.SWITCH_ON",
                    "POST /console/synonyms/versions/{number}",
                    Set.of(ADMINISTRATOR),
                    (caller, _) -> Synonyms.switchOnAgain(caller, 0)),
            anywhere("LibraryOperation.REBUILD_INDEX", "POST /console/library/rebuilds", Set.of(ADMINISTRATOR)),
            anywhere("RepositoryOperation.READ_ANSWERS", "GET /api/v1/answers", READERS),
            reading(
                    "RepositoryOperation.READ_ANSWERS",
                    "GET /api/v1/answers/{answerId}",
                    READERS,
                    "/api/v1/answers/" + ENTRY),
            anywhere("RepositoryOperation.READ_ENTRIES", "GET /console/answers", DESK_READERS),
            reading("RepositoryOperation.READ_ENTRIES", "GET /console/answers/{id}", DESK_READERS, DESK),
            anywhere("RepositoryOperation.EDIT_ENTRIES", "GET /console/answers/new", EDITORS),
            anywhere(
                    "RepositoryOperation.EDIT_ENTRIES",
                    "POST /console/answers",
                    EDITORS,
                    (caller, _) -> AnAnswer.to("谁可以起草问答").send(caller)),
            command(
                    "EDIT_ENTRIES",
                    "draft",
                    EDITORS,
                    (caller, _) -> AnAnswer.to("谁可以修改问答")
                            .edit(caller, AnAnswer.to("谁可以修改").handedIn())),
            command(
                    "EDIT_ENTRIES",
                    "discarding",
                    EDITORS,
                    (caller, _) ->
                            AnAnswer.command(caller, AnAnswer.to("谁可以放弃草稿").handedIn(), "discarding", Map.of())),
            command(
                    "REVIEW_ENTRIES",
                    "approval",
                    REVIEWERS,
                    (caller, _) -> AnAnswer.command(
                            caller,
                            AnAnswer.to("谁可以审核").handedInBy(ADMINISTRATOR),
                            "approval",
                            Map.of("due", "2099-01-01"))),
            command(
                    "REVIEW_ENTRIES",
                    "return",
                    REVIEWERS,
                    (caller, _) -> AnAnswer.command(
                            caller,
                            AnAnswer.to("谁可以退回").handedInBy(ADMINISTRATOR),
                            "return",
                            Map.of("remark", "没有依据"))),
            command(
                    "REVIEW_ENTRIES",
                    "withdrawal",
                    REVIEWERS,
                    (caller, _) -> AnAnswer.command(caller, AnAnswer.to("谁可以撤下").published(), "withdrawal", Map.of())),
            anywhere("RobotOperation.CONVERSE", "POST " + ROBOT, TALKERS, (caller, _) -> caller.post(ROBOT, "")),
            reading("RobotOperation.CONVERSE", "GET " + ROBOT + "/{conversationId}", TALKERS, CONVERSATION),
            anywhere(
                    "RobotOperation.CONVERSE",
                    "POST " + ROBOT + "/{conversationId}/questions",
                    TALKERS,
                    (caller, _) -> caller.post(CONVERSATION + "/questions", "{\"text\": \"你好\", \"seen\": 0}")),
            anywhere(
                    "RobotOperation.CONVERSE",
                    "POST " + ROBOT + "/{conversationId}/choices",
                    TALKERS,
                    (caller, _) -> caller.post(CONVERSATION + "/choices", "{\"option\": 0, \"seen\": 0}")),
            anywhere(
                    "RobotOperation.CONVERSE",
                    "PUT " + ROBOT + "/{conversationId}/turns/{turn}/mark",
                    TALKERS,
                    (caller, _) -> caller.send(
                            "PUT",
                            CONVERSATION + "/turns/0/mark",
                            BodyPublishers.ofString("{\"helpful\": true}"),
                            "Content-Type",
                            "application/json")),
            anywhere(
                    "RobotOperation.CONVERSE",
                    "DELETE " + ROBOT + "/{conversationId}",
                    TALKERS,
                    (caller, _) -> caller.send("DELETE", ROBOT + "/none", BodyPublishers.noBody())),
            anywhere("RobotOperation.READ_GUIDES", "GET /console/robot/guides", DESK_READERS),
            anywhere("RobotOperation.EDIT_GUIDES", "GET /console/robot/guides/new", EDITORS),
            reading(
                    "RobotOperation.EDIT_GUIDES",
                    "GET /console/robot/guides/{id}",
                    EDITORS,
                    "/console/robot/guides/labour-contract"),
            anywhere(
                    "RobotOperation.EDIT_GUIDES",
                    "POST /console/robot/guides",
                    EDITORS,
                    (caller, _) -> caller.submit("/console/robot/guides", GUIDE)),
            anywhere(
                    "RobotOperation.EDIT_GUIDES",
                    "POST /console/robot/guides/{id}",
                    EDITORS,
                    (caller, _) -> changeGuide(caller)),
            anywhere("RobotOperation.READ_UNANSWERED", "GET /console/robot/unanswered", DESK_READERS),
            anywhere(
                    "RobotOperation.SETTLE_UNANSWERED",
                    "POST /console/robot/unanswered/{id}/settlement",
                    EDITORS,
                    (caller, _) -> caller.submit("/console/robot/unanswered/none/settlement", Map.of())),
            anywhere("LibraryOperation.READ_IMPORTS", "GET /console/library", KEEPERS),
            reading(
                    "LibraryOperation.READ_IMPORTS",
                    "GET /console/library/imports/{id}",
                    KEEPERS,
                    "/console/library/imports/" + IMPORT),
            reading(
                    "LibraryOperation.READ_IMPORTS",
                    "GET " + API + "/imports/{importId}",
                    API_KEEPERS,
                    API + "/imports/" + IMPORT),
            reading(
                    "LibraryOperation.READ_IMPORTS",
                    "GET " + CASES + "/imports/{caseImportId}",
                    API_KEEPERS,
                    CASES + "/imports/" + CASE_IMPORT),
            anywhere(
                    "LibraryOperation.IMPORT_LAWS",
                    "POST /console/library/imports",
                    KEEPERS,
                    (caller, _) -> Uploads.send(caller, "laws", "laws.jsonl", LAW.json())),
            anywhere(
                    "LibraryOperation.IMPORT_CASES",
                    "POST /console/library/imports",
                    KEEPERS,
                    (caller, _) -> Uploads.send(caller, "cases", "cases.jsonl", CASE.json())),
            importing("LibraryOperation.IMPORT_LAWS", API + "/imports", LAW.json()),
            importing("LibraryOperation.IMPORT_CASES", CASES + "/imports", CASE.json()),
            reading(
                    "LibraryOperation.READ_IMPORTS",
                    "GET /api/v1/answers/imports/{answerImportId}",
                    API_KEEPERS,
                    "/api/v1/answers/imports/" + ANSWER_IMPORT),
            importing("LibraryOperation.IMPORT_ANSWERS", "/api/v1/answers/imports", ANSWER_LINE));

    private static AccessRow command(String operation, String action, Set<Visitor> allowed, AccessRow.Request request) {
        return anywhere("RepositoryOperation." + operation, "POST /console/answers/{id}/" + action, allowed, request);
    }

    private static AccessRow reading(String operation, String handler, Set<Visitor> allowed, String path) {
        return anywhere(operation, handler, allowed, (Caller caller, String _) -> caller.get(path));
    }

    private static HttpResponse<String> changeGuide(Caller caller) {
        Map<String, String> fields = new HashMap<>(GUIDE);
        fields.put("version", AnAnswer.version("/console/robot/guides/traffic-duty"));
        return caller.submit("/console/robot/guides/traffic-duty", fields);
    }

    /** The index is there then, too. */
    private static Imports.Outcome indexed() {
        Imports.Outcome outcome = Imports.of(LAW);
        Searches.waitUntilIndexed(LAW.id());
        return outcome;
    }

    private static String begun() {
        String location = SERVICE.as(LIBRARY_SYSTEM)
                .post(ROBOT, "")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static AccessRow importing(String operation, String path, String line) {
        return anywhere(
                operation,
                "POST " + path,
                API_KEEPERS,
                (caller, _) -> caller.send(
                        "POST",
                        path,
                        BodyPublishers.ofString(line),
                        "Content-Type",
                        "application/x-ndjson",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
    }

    private static Set<Visitor> readers() {
        Set<Visitor> readers = new HashSet<>(AccessRow.everyRole());
        readers.add(LIBRARY_SYSTEM);
        return readers;
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
