package org.publiclegal.starter.access;

import java.util.Optional;
import java.util.Set;
import org.publiclegal.events.district.DistrictCode;

/** Who gives a command. */
public sealed interface Actor {

    /** Stable, and free of personal information. */
    String id();

    /** Network address that the command came from, as the gateway saw it. */
    String address();

    /** A member of staff or a volunteer, signed in through Keycloak. {@code district} is absent for the municipality. */
    record Staff(String id, String name, Set<Role> roles, Optional<DistrictCode> district, String address)
            implements Actor {
        public Staff {
            roles = Set.copyOf(roles);
        }

        public boolean has(Role role) {
            return roles.contains(role);
        }
    }

    /** Another organisation's system with client credentials, limited to some districts. */
    record ExternalSystem(String id, Set<String> scopes, Set<DistrictCode> districts, String address) implements Actor {
        public ExternalSystem {
            scopes = Set.copyOf(scopes);
            districts = Set.copyOf(districts);
        }
    }

    /** Anybody on the portal; a receipt, not an account, says what they may see. */
    record Person(String address) implements Actor {
        @Override
        public String id() {
            return "person";
        }
    }

    /** A service itself, where a rule and nobody's request makes it act. */
    record Service(String id) implements Actor {
        @Override
        public String address() {
            return "";
        }
    }
}
