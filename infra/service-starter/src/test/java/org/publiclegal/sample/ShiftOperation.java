package org.publiclegal.sample;

import java.util.Set;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

enum ShiftOperation implements Operation {
    PLAN_SHIFT,
    NOTE_SHIFT;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DISTRICT_STAFF);
    }

    @Override
    public Set<String> scopes() {
        return Set.of();
    }
}
