package org.publiclegal.consultation.attachment;

import org.springframework.core.io.InputStreamSource;

/**
 * A file whose content is what it has to be.
 *
 * @param name cleaned, for show
 * @param size in bytes
 * @param content opened anew each time
 */
public record AcceptedFile(String name, AttachmentType type, long size, InputStreamSource content) {}
