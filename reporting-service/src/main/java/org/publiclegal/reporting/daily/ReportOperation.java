package org.publiclegal.reporting.daily;

import static org.publiclegal.starter.access.Role.DISTRICT_LEADER;
import static org.publiclegal.starter.access.Role.DISTRICT_STAFF;
import static org.publiclegal.starter.access.Role.MUNICIPAL_LEADER;
import static org.publiclegal.starter.access.Role.MUNICIPAL_STAFF;
import static org.publiclegal.starter.access.Role.SUPERVISOR;

import java.util.Set;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

/** What can be done with reports, and by whom. */
enum ReportOperation implements Operation {
    READ_DAILY_REPORT(
            Set.of(DISTRICT_STAFF, DISTRICT_LEADER, MUNICIPAL_STAFF, MUNICIPAL_LEADER, SUPERVISOR), "reports:read");

    private final Set<Role> roles;
    private final Set<String> scopes;

    ReportOperation(Set<Role> roles, String... scopes) {
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
