package org.publiclegal.consultation.calendar;

import java.util.Set;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

enum CalendarOperation implements Operation {
    READ_CALENDAR(Set.of(Role.values())),
    REPLACE_CALENDAR(Set.of(Role.MUNICIPAL_STAFF, Role.ADMINISTRATOR));

    private final Set<Role> roles;

    CalendarOperation(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<String> scopes() {
        return Set.of();
    }
}
