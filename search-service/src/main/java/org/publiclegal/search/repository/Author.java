package org.publiclegal.search.repository;

import org.publiclegal.starter.access.Actor;

/** Who wrote or reviewed. */
record Author(String id, String name) {

    static Author of(Actor actor) {
        return actor instanceof Actor.Staff staff ? new Author(staff.id(), staff.name()) : new Author(actor.id(), "");
    }
}
