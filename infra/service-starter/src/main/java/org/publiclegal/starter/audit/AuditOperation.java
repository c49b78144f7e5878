package org.publiclegal.starter.audit;

import java.util.Set;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

enum AuditOperation implements Operation {
    READ_AUDIT_TRAIL,
    VERIFY_AUDIT_TRAIL;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SUPERVISOR);
    }

    @Override
    public Set<String> scopes() {
        return Set.of();
    }
}
