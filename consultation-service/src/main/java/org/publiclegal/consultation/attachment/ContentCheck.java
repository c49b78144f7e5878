package org.publiclegal.consultation.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.publiclegal.consultation.attachment.AttachmentRefused.Reason;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Decides by content, never by name, which files are accepted. */
@Component
public final class ContentCheck {

    /** Files that one question may come with. */
    public static final int MOST_FILES = 5;

    /** Bytes that one file may have. */
    public static final long LARGEST = 10L * 1024 * 1024;

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    /** Passes over the empty part that a browser sends when no file was chosen. */
    public List<AcceptedFile> check(List<MultipartFile> sent) throws AttachmentRefused, IOException {
        List<MultipartFile> chosen = sent.stream()
                .filter(file -> !(file.isEmpty() && name(file).isEmpty()))
                .toList();
        if (chosen.size() > MOST_FILES) {
            throw new AttachmentRefused(Reason.TOO_MANY, "");
        }
        List<AcceptedFile> accepted = new ArrayList<>();
        for (MultipartFile file : chosen) {
            accepted.add(check(file));
        }
        return accepted;
    }

    private AcceptedFile check(MultipartFile file) throws AttachmentRefused, IOException {
        if (file.isEmpty()) {
            throw new AttachmentRefused(Reason.EMPTY, shown(file));
        }
        if (file.getSize() > LARGEST) {
            throw new AttachmentRefused(Reason.TOO_LARGE, shown(file));
        }
        AttachmentType type = type(file).orElseThrow(() -> new AttachmentRefused(Reason.OTHER_TYPE, shown(file)));
        return new AcceptedFile(FileNames.clean(name(file), type), type, file.getSize(), file);
    }

    private Optional<AttachmentType> type(MultipartFile file) throws AttachmentRefused, IOException {
        String found = magic(file);
        if (!found.equals("application/zip") && !found.startsWith("application/x-tika-ooxml")) {
            return AttachmentType.of(found).filter(type -> type != AttachmentType.DOCX);
        }
        return switch (WordDocuments.look(file)) {
            case DOCUMENT -> Optional.of(AttachmentType.DOCX);
            case SOMETHING_ELSE -> Optional.empty();
            case DOCUMENT_WITH_MACROS -> throw new AttachmentRefused(Reason.HAS_MACROS, shown(file));
        };
    }

    private String magic(MultipartFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.getInputStream())) {
            return magic.detect(in, new Metadata()).toString();
        }
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static String shown(MultipartFile file) {
        return FileNames.shown(name(file));
    }
}
