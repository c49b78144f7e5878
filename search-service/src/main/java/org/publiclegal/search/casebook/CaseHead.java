package org.publiclegal.search.casebook;

import java.time.LocalDate;

/**
 * What is known of a case without its text.
 *
 * @param id stable over imports
 * @param reference its number, such as （2025）示0101民初1号; empty when it has none
 * @param cause what was fought over, such as 劳动争议; empty when that is not said
 * @param decided the day of the decision
 */
record CaseHead(
        String id, String title, String court, String reference, String cause, LocalDate decided, CaseRank rank) {

    /** Of the page that shows it, which lasts. */
    static String address(String id) {
        return "/cases/" + id;
    }

    /** As it is cited. */
    public String citation() {
        return title + "，" + court + reference;
    }
}
