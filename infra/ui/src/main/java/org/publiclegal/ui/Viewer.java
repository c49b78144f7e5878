package org.publiclegal.ui;

import java.util.Collections;
import java.util.Set;

/**
 * The member of staff who is signed in.
 *
 * @param roles names of realm roles, such as {@code district-staff}
 * @param districtName in the reader's language; empty for the municipality
 */
public record Viewer(String name, Set<String> roles, String districtName) {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    boolean hasAny(Set<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
