package org.publiclegal.search.library;

import static org.publiclegal.starter.access.Role.ADMINISTRATOR;
import static org.publiclegal.starter.access.Role.MUNICIPAL_STAFF;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

/** What can be done with the library beside reading its pages, which anybody may. */
public enum LibraryOperation implements Operation {
    READ_LAWS(Grant.toRoles(Role.values()).andScope("library:read")),
    READ_IMPORTS(Grant.toRoles(MUNICIPAL_STAFF, ADMINISTRATOR).andScope("library:write")),
    READ_CASES(Grant.toRoles(Role.values()).andScope("library:read")),
    IMPORT_LAWS(Grant.toRoles(MUNICIPAL_STAFF, ADMINISTRATOR).andScope("library:write")),
    IMPORT_CASES(Grant.toRoles(MUNICIPAL_STAFF, ADMINISTRATOR).andScope("library:write")),
    IMPORT_ANSWERS(Grant.toRoles(MUNICIPAL_STAFF, ADMINISTRATOR).andScope("library:write")),
    REBUILD_INDEX(Grant.toRoles(ADMINISTRATOR));

    private final Grant grant;

    LibraryOperation(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
