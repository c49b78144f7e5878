package org.publiclegal.starter.consumption;

import java.util.Set;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

enum DeadLetterOperation implements Operation {
    READ_DEAD_LETTERS(Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR)),
    SETTLE_DEAD_LETTER(Set.of(Role.ADMINISTRATOR));

    private final Set<Role> roles;

    DeadLetterOperation(Set<Role> roles) {
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
