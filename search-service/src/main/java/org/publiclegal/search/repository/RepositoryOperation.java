package org.publiclegal.search.repository;

import static org.publiclegal.starter.access.Role.ADMINISTRATOR;
import static org.publiclegal.starter.access.Role.MUNICIPAL_LEADER;
import static org.publiclegal.starter.access.Role.MUNICIPAL_STAFF;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

/** What can be done with the consultation repository beside reading what is published, which anybody may. */
enum RepositoryOperation implements Operation {
    READ_ANSWERS(Grant.toRoles(Role.values()).andScope("library:read")),
    READ_ENTRIES(Grant.toRoles(MUNICIPAL_STAFF, MUNICIPAL_LEADER, ADMINISTRATOR)),
    EDIT_ENTRIES(Grant.toRoles(MUNICIPAL_STAFF, ADMINISTRATOR)),
    REVIEW_ENTRIES(Grant.toRoles(MUNICIPAL_STAFF, MUNICIPAL_LEADER));

    private final Grant grant;

    RepositoryOperation(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
