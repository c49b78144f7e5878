package org.publiclegal.starter.access;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.problem.Forbidden;
import org.publiclegal.starter.problem.NotFound;

/** Decides by role, scope and district. Whatever an operation does not name is denied. */
public final class Access {

    private Access() {}

    /** The districts in which the actor may do it. Refuses with {@link Forbidden} when there can be none. */
    public static DistrictScope scope(Actor actor, Operation operation) {
        return switch (actor) {
            case Actor.Staff staff -> staffScope(staff, operation);
            case Actor.ExternalSystem system -> systemScope(system, operation);
            case Actor.Person person -> throw new Forbidden(operation.name());
            case Actor.Service service -> throw new Forbidden(operation.name());
        };
    }

    /**
     * Refuses with {@link Forbidden} when the actor may do it nowhere, and with the {@link NotFound} of a record that
     * does not exist when the record is another district's.
     */
    public static void require(Actor actor, Operation operation, DistrictCode district) {
        if (!scope(actor, operation).includes(district)) {
            throw new NotFound();
        }
    }

    public static boolean allows(Actor actor, Operation operation) {
        return switch (actor) {
            case Actor.Staff staff ->
                !Collections.disjoint(staff.roles(), operation.grant().roles());
            case Actor.ExternalSystem system ->
                !Collections.disjoint(system.scopes(), operation.grant().scopes());
            case Actor.Person person -> false;
            case Actor.Service service -> false;
        };
    }

    public static boolean allows(Actor actor, Operation operation, DistrictCode district) {
        return allows(actor, operation) && scope(actor, operation).includes(district);
    }

    private static DistrictScope staffScope(Actor.Staff staff, Operation operation) {
        Set<Role> granted = staff.roles().stream()
                .filter(operation.grant().roles()::contains)
                .collect(Collectors.toSet());
        if (granted.isEmpty()) {
            throw new Forbidden(operation.name());
        }
        return granted.stream().anyMatch(Role::isMunicipal)
                ? new DistrictScope.Everywhere()
                : new DistrictScope.Only(staff.district().map(Set::of).orElse(Set.of()));
    }

    private static DistrictScope systemScope(Actor.ExternalSystem system, Operation operation) {
        if (!allows(system, operation)) {
            throw new Forbidden(operation.name());
        }
        return new DistrictScope.Only(system.districts());
    }
}
