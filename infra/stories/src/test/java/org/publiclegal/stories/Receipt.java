package org.publiclegal.stories;

/** By which a person opens their matter again. */
record Receipt(String number, String secret) {

    /** The one that stands on the page. */
    static Receipt on(Visitor page) {
        return new Receipt(page.textOf("#receipt-number"), page.textOf("#receipt-secret"));
    }
}
