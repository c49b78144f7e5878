package org.publiclegal.consultation.calendar;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

enum CalendarOperation implements Operation {
    READ_CALENDAR(Grant.toRoles(Role.values())),
    REPLACE_CALENDAR(Grant.toRoles(Role.MUNICIPAL_STAFF, Role.ADMINISTRATOR));

    private final Grant grant;

    CalendarOperation(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
