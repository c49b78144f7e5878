package org.publiclegal.consultation.matter;

import static org.publiclegal.starter.access.Role.DISTRICT_LEADER;
import static org.publiclegal.starter.access.Role.DISTRICT_STAFF;
import static org.publiclegal.starter.access.Role.MUNICIPAL_LEADER;
import static org.publiclegal.starter.access.Role.MUNICIPAL_STAFF;
import static org.publiclegal.starter.access.Role.VOLUNTEER;

import java.util.Set;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

/** What can be done with consultations, and by whom. */
enum MatterOperation implements Operation {
    READ(Set.of(VOLUNTEER, DISTRICT_STAFF, DISTRICT_LEADER, MUNICIPAL_STAFF, MUNICIPAL_LEADER), "consultations:read"),
    RECEIVE(Set.of(), "consultations:write"),
    FOLLOW_UP(Set.of(), "consultations:write"),
    WITHDRAW(Set.of(), "consultations:write"),
    TAKE(Set.of(VOLUNTEER, DISTRICT_STAFF)),
    ASSIGN(Set.of(DISTRICT_STAFF, MUNICIPAL_STAFF)),
    REPLY(Set.of(VOLUNTEER, DISTRICT_STAFF)),
    RETURN(Set.of(VOLUNTEER, DISTRICT_STAFF)),
    CLOSE(Set.of(VOLUNTEER, DISTRICT_STAFF)),
    TRANSFER(Set.of(MUNICIPAL_STAFF));

    private final Set<Role> roles;
    private final Set<String> scopes;

    MatterOperation(Set<Role> roles, String... scopes) {
        this.roles = roles;
        this.scopes = Set.of(scopes);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<String> scopes() {
        return scopes;
    }
}
