package org.publiclegal.search.synonym;

import static org.publiclegal.starter.access.Role.ADMINISTRATOR;
import static org.publiclegal.starter.access.Role.MUNICIPAL_STAFF;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

/** What can be done with the synonyms. */
public enum SynonymOperation implements Operation {
    READ_SYNONYMS(Grant.toRoles(Role.values()).andScope("library:read")),
    READ_DRAFT(Grant.toRoles(MUNICIPAL_STAFF, ADMINISTRATOR)),
    EDIT_DRAFT(Grant.toRoles(ADMINISTRATOR)),
    SWITCH_ON(Grant.toRoles(ADMINISTRATOR));

    private final Grant grant;

    SynonymOperation(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
