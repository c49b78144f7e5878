package org.publiclegal.consultation.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.core.io.InputStreamSource;

/** Looks into a zip file as a word processor would, by its directory, without unpacking more than the list of contents. */
final class WordDocuments {

    private static final int MOST_ENTRIES = 2000;
    private static final int LONGEST_LIST = 256 * 1024;
    private static final String MAIN_PART =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    enum Finding {
        DOCUMENT,
        DOCUMENT_WITH_MACROS,
        SOMETHING_ELSE
    }

    private WordDocuments() {}

    static Finding look(InputStreamSource content) throws IOException {
        Path copy = Files.createTempFile("attachment", ".zip");
        try {
            try (InputStream in = content.getInputStream()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                return look(zip);
            } catch (IOException | IllegalArgumentException noZip) {
                return Finding.SOMETHING_ELSE;
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static Finding look(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry("[Content_Types].xml");
        if (list == null || zip.getEntry("word/document.xml") == null || zip.size() > MOST_ENTRIES) {
            return Finding.SOMETHING_ELSE;
        }
        String contents = read(zip, list);
        if (contents.contains("macroenabled") || contents.contains("vbaproject") || hasMacros(zip)) {
            return Finding.DOCUMENT_WITH_MACROS;
        }
        return contents.contains(MAIN_PART) ? Finding.DOCUMENT : Finding.SOMETHING_ELSE;
    }

    private static boolean hasMacros(ZipFile zip) {
        return zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains("vbaproject") || name.contains("vbadata"));
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
    }
}
