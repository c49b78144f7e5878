package org.publiclegal.starter.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do an operation.
 *
 * @param roles of staff; empty when staff may not
 * @param scopes of external systems, any of which suffices; empty when systems may not
 */
public record Grant(Set<Role> roles, Set<String> scopes) {

    public Grant {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    public static Grant toRoles(Role... roles) {
        return new Grant(Set.of(roles), Set.of());
    }

    public static Grant toScope(String scope) {
        return toRoles().andScope(scope);
    }

    /** The same, and to systems with the scope. */
    public Grant andScope(String scope) {
        return new Grant(
                roles, Stream.concat(scopes.stream(), Stream.of(scope)).collect(Collectors.toUnmodifiableSet()));
    }
}
