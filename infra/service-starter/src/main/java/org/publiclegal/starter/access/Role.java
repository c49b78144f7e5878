package org.publiclegal.starter.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A realm role of Keycloak; its name there is the constant's, in lower case with hyphens. */
public enum Role {
    VOLUNTEER,
    DISTRICT_STAFF,
    DISTRICT_LEADER,
    MUNICIPAL_STAFF,
    MUNICIPAL_LEADER,
    SUPERVISOR,
    ADMINISTRATOR;

    /** Whether the role's branch of the tree is the whole municipality. */
    public boolean isMunicipal() {
        return switch (this) {
            case MUNICIPAL_STAFF, MUNICIPAL_LEADER, SUPERVISOR, ADMINISTRATOR -> true;
            case VOLUNTEER, DISTRICT_STAFF, DISTRICT_LEADER -> false;
        };
    }

    public String keycloakName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a role of Keycloak that means nothing to the platform. */
    static Optional<Role> of(String keycloakName) {
        return Stream.of(values())
                .filter(role -> role.keycloakName().equals(keycloakName))
                .findFirst();
    }
}
