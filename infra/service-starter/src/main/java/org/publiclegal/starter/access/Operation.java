package org.publiclegal.starter.access;

/** Something that can be done; a service declares its own as one enum. What no operation allows is denied. */
public interface Operation {

    String name();

    Grant grant();
}
