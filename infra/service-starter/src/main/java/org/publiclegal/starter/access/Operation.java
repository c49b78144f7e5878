package org.publiclegal.starter.access;

import java.util.Set;

/** Something that can be done; a service declares its own as one enum. What no operation allows is denied. */
public interface Operation {

    String name();

    /** Roles of staff that may do it; empty when staff may not. */
    Set<Role> roles();

    /** Scopes of external systems, any of which suffices; empty when systems may not. */
    Set<String> scopes();
}
