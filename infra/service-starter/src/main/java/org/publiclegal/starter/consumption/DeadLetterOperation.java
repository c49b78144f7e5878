package org.publiclegal.starter.consumption;

import org.publiclegal.starter.access.Grant;
import org.publiclegal.starter.access.Operation;
import org.publiclegal.starter.access.Role;

enum DeadLetterOperation implements Operation {
    READ_DEAD_LETTERS(Grant.toRoles(Role.ADMINISTRATOR, Role.SUPERVISOR)),
    SETTLE_DEAD_LETTER(Grant.toRoles(Role.ADMINISTRATOR));

    private final Grant grant;

    DeadLetterOperation(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
