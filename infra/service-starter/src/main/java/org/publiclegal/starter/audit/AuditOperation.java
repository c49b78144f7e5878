package org.publiclegal.starter.audit;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

enum AuditOperation implements Operation {
    READ_AUDIT_TRAIL,
    VERIFY_AUDIT_TRAIL;

    @Override
    public Grant grant() {
        return Grant.toRoles(Role.SUPERVISOR);
    }
}
