package org.publiclegal.consultation.attachment;

import java.text.Normalizer;

/** Names of files as devices send them, made harmless to show and to save under. */
final class FileNames {

    private static final int LONGEST = 100;
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFD\\u2028\\u2029]";
    private static final String RESERVED = "[<>:\"|?*&;%`$]";

    private FileNames() {}

    /** The last part of a path without controls, marks of direction and markup, ending as its content says. */
    static String clean(String sent, AttachmentType type) {
        String plain = plain(sent);
        boolean fits = type.fits(plain);
        String stem = fits ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        String ending = fits ? plain.substring(plain.lastIndexOf('.')) : "." + type.extension();
        return (stem.isBlank() ? "attachment" : shortened(stem)) + ending;
    }

    /** A name to speak of a file by whose content is not known. */
    static String shown(String sent) {
        return shortened(plain(sent));
    }

    private static String plain(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll(INVISIBLE, "")
                .replaceAll(RESERVED, "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String shortened(String stem) {
        int length = stem.codePointCount(0, stem.length());
        return length <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
