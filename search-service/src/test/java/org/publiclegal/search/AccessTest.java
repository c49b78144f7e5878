package org.publiclegal.search;

import static org.publiclegal.testsupport.AccessRow.anywhere;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.LIBRARY_SYSTEM;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
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
    private static final String IMPORT = Imports.of(LAW).id();

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
            anywhere("LibraryOperation.READ_LAWS", "GET /api/v1/search", READERS),
            anywhere("LibraryOperation.READ_LAWS", "GET /api/v1/search/index", READERS),
            anywhere("LibraryOperation.REBUILD_INDEX", "POST /console/library/rebuilds", Set.of(ADMINISTRATOR)),
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
            anywhere(
                    "LibraryOperation.IMPORT_LAWS",
                    "POST /console/library/imports",
                    KEEPERS,
                    (caller, _) -> Uploads.send(caller, "laws.jsonl", LAW.json())),
            anywhere(
                    "LibraryOperation.IMPORT_LAWS",
                    "POST " + API + "/imports",
                    API_KEEPERS,
                    (caller, _) -> caller.send(
                            "POST",
                            API + "/imports",
                            BodyPublishers.ofString(LAW.json()),
                            "Content-Type",
                            "application/x-ndjson",
                            "Idempotency-Key",
                            UUID.randomUUID().toString())));

    private static AccessRow reading(String operation, String handler, Set<Visitor> allowed, String path) {
        return anywhere(operation, handler, allowed, (Caller caller, String _) -> caller.get(path));
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
