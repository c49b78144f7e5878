package org.publiclegal.consultation.matter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a request that is sent again the same request: who sent it and the key that they chose, with a digest of
 * what they asked for.
 */
record RequestKey(String value, String digest) {

    /** For looking a request up by who sent it and the key that they chose. */
    static RequestKey named(String sender, String key) {
        return new RequestKey(sender + ":" + key, "");
    }

    static RequestKey of(String sender, String key, Question question) {
        return new RequestKey(
                sender + ":" + key,
                sha256(question.district() + "\n" + question.field() + "\n" + question.title() + "\n" + question.text()
                        + "\n" + question.contact()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
