package org.publiclegal.consultation.matter;

import org.publiclegal.consultation.attachment.AttachmentAnswers;
import org.publiclegal.consultation.attachment.Attachments;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out the files of a consultation that the reader has been let into. */
@Component
final class MatterFiles {

    private final Attachments attachments;

    MatterFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Refuses a file that is another consultation's. */
    ResponseEntity<Resource> download(Consultation from, String id) {
        Attachment file = from.question().attachments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return AttachmentAnswers.of(
                file.name(), file.mediaType(), file.size(), attachments.open(id).orElseThrow(NotFound::new));
    }
}
