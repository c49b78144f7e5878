package org.publiclegal.search.index;

import java.time.Instant;

/**
 * An index that is made anew beside the live one.
 *
 * @param by name of who asked for it, or of what
 * @param done whether it has taken the live one's place
 */
record Rebuild(String id, String by, Instant at, boolean done) {

    /**
     * How far one has come.
     *
     * @param index its name; empty before there is one
     * @param shelf its name; empty before the first
     * @param after id of the last document of the shelf that is in; empty before its first
     * @param documents how many are in
     */
    record Position(String index, String shelf, String after, long documents) {}
}
