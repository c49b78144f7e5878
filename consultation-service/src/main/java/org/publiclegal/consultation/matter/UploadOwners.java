package org.publiclegal.consultation.matter;

import java.util.Optional;
import org.publiclegal.consultation.attachment.AttachmentOwners;
import org.springframework.stereotype.Component;

/** Finds the consultation that came of a form with files. */
@Component
final class UploadOwners implements AttachmentOwners {

    private final Counter counter;

    UploadOwners(Counter counter) {
        this.counter = counter;
    }

    @Override
    public Optional<String> ownerOf(String upload, String file) {
        return counter.asked(upload)
                .map(Consultations.Stored::consultation)
                .filter(it -> it.question().attachments().stream()
                        .anyMatch(attachment -> attachment.id().equals(file)))
                .map(it -> it.id().value());
    }
}
