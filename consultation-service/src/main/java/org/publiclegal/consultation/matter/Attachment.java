package org.publiclegal.consultation.matter;

import java.util.Locale;

/**
 * A file that came with the question.
 *
 * @param id of the stored content
 * @param name as the person's device called it, for show only
 * @param mediaType found in the content
 * @param size in bytes
 */
record Attachment(String id, String name, String mediaType, long size) {

    /** Such as {@code 1.2 MB}, or {@code 36 KB}. */
    public String sizeInWords() {
        return size < 100_000
                ? Math.max(1, size / 1024) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", size / 1048576.0);
    }
}
