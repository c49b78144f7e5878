package org.publiclegal.consultation.attachment;

/** A file, or all of them together, is not accepted. */
public final class AttachmentRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TOO_MANY,
        TOO_LARGE,
        EMPTY,
        OTHER_TYPE,
        HAS_MACROS
    }

    private final Reason reason;
    private final String fileName;

    AttachmentRefused(Reason reason, String fileName) {
        super(reason.name());
        this.reason = reason;
        this.fileName = fileName;
    }

    public Reason reason() {
        return reason;
    }

    /** Cleaned as far as it can be; empty when it is not about one file. */
    public String fileName() {
        return fileName;
    }
}
