package org.publiclegal.reporting.daily;

import static org.publiclegal.starter.access.Role.DISTRICT_LEADER;
import static org.publiclegal.starter.access.Role.DISTRICT_STAFF;
import static org.publiclegal.starter.access.Role.MUNICIPAL_LEADER;
import static org.publiclegal.starter.access.Role.MUNICIPAL_STAFF;
import static org.publiclegal.starter.access.Role.SUPERVISOR;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;

/** What can be done with reports, and by whom. */
enum ReportOperation implements Operation {
    READ_DAILY_REPORT(Grant.toRoles(DISTRICT_STAFF, DISTRICT_LEADER, MUNICIPAL_STAFF, MUNICIPAL_LEADER, SUPERVISOR)
            .andScope("reports:read"));

    private final Grant grant;

    ReportOperation(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
