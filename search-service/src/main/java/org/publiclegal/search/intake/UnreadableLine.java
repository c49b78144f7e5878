package org.publiclegal.search.intake;

/** Why a line of an import file can't be taken in: the key of a text, and what it is about. */
public final class UnreadableLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String about;

    /** Takes the key of the reason, such as import.fault.missing. */
    public UnreadableLine(String key, String about) {
        super(key + ": " + about, null, false, false);
        this.key = key;
        this.about = about;
    }

    String key() {
        return key;
    }

    String about() {
        return about;
    }
}
