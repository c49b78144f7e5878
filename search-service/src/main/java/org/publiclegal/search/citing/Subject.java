package org.publiclegal.search.citing;

import java.util.Set;

/**
 * What may be cited.
 *
 * @param title as it is cited itself
 * @param named how texts name it, after the name of its law if it has one
 * @param keys by which the index knows what cites it
 * @param address of the page that shows it
 */
record Subject(String title, String named, Set<String> keys, String address) {

    /** Of the page that shows all that cites it. */
    String citations() {
        return address + "/citations";
    }
}
