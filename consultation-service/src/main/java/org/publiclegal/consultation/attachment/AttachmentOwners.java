package org.publiclegal.consultation.attachment;

import java.util.Optional;

/** Knows what became of uploads. */
public interface AttachmentOwners {

    /**
     * The number of the consultation that came of an upload and holds a file of it.
     *
     * @param upload key of the form that the files came with
     * @param file id of the stored content
     */
    Optional<String> ownerOf(String upload, String file);
}
