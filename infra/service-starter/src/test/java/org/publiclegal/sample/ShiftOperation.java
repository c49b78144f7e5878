package org.publiclegal.sample;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

enum ShiftOperation implements Operation {
    PLAN_SHIFT,
    NOTE_SHIFT;

    @Override
    public Grant grant() {
        return Grant.toRoles(Role.DISTRICT_STAFF);
    }
}
