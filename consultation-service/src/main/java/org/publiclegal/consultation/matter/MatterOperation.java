package org.publiclegal.consultation.matter;

import static org.publiclegal.starter.access.Role.DISTRICT_LEADER;
import static org.publiclegal.starter.access.Role.DISTRICT_STAFF;
import static org.publiclegal.starter.access.Role.MUNICIPAL_LEADER;
import static org.publiclegal.starter.access.Role.MUNICIPAL_STAFF;
import static org.publiclegal.starter.access.Role.VOLUNTEER;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;

/** What can be done with consultations, and by whom. */
enum MatterOperation implements Operation {
    READ(Grant.toRoles(VOLUNTEER, DISTRICT_STAFF, DISTRICT_LEADER, MUNICIPAL_STAFF, MUNICIPAL_LEADER)
            .andScope("consultations:read")),
    RECEIVE(Grant.toScope("consultations:write")),
    FOLLOW_UP(Grant.toScope("consultations:write")),
    WITHDRAW(Grant.toScope("consultations:write")),
    TAKE(Grant.toRoles(VOLUNTEER, DISTRICT_STAFF)),
    ASSIGN(Grant.toRoles(DISTRICT_STAFF, MUNICIPAL_STAFF)),
    REPLY(Grant.toRoles(VOLUNTEER, DISTRICT_STAFF)),
    RETURN(Grant.toRoles(VOLUNTEER, DISTRICT_STAFF)),
    CLOSE(Grant.toRoles(VOLUNTEER, DISTRICT_STAFF)),
    TRANSFER(Grant.toRoles(MUNICIPAL_STAFF)),
    PUBLISH(Grant.toRoles(DISTRICT_STAFF, MUNICIPAL_STAFF));

    private final Grant grant;

    MatterOperation(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
