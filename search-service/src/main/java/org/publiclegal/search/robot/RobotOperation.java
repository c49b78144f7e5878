package org.publiclegal.search.robot;

import static org.publiclegal.starter.access.Role.ADMINISTRATOR;
import static org.publiclegal.starter.access.Role.MUNICIPAL_LEADER;
import static org.publiclegal.starter.access.Role.MUNICIPAL_STAFF;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;

/** What can be done with the robot beside talking to it on the portal, which anybody may. */
enum RobotOperation implements Operation {
    CONVERSE(Grant.toScope("robot:converse")),
    READ_GUIDES(Grant.toRoles(MUNICIPAL_STAFF, MUNICIPAL_LEADER, ADMINISTRATOR)),
    EDIT_GUIDES(Grant.toRoles(MUNICIPAL_STAFF, ADMINISTRATOR)),
    READ_UNANSWERED(Grant.toRoles(MUNICIPAL_STAFF, MUNICIPAL_LEADER, ADMINISTRATOR)),
    SETTLE_UNANSWERED(Grant.toRoles(MUNICIPAL_STAFF, ADMINISTRATOR));

    private final Grant grant;

    RobotOperation(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
