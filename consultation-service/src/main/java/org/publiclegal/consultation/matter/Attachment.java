package org.publiclegal.consultation.matter;

/**
 * A file that came with the question.
 *
 * @param id of the stored content
 * @param name as the person's device called it, for show only
 * @param mediaType found in the content
 * @param size in bytes
 */
record Attachment(String id, String name, String mediaType, long size) {}
