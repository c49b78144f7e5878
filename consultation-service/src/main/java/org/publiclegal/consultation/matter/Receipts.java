package org.publiclegal.consultation.matter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the secret of a receipt: 80 bits of HMAC-SHA256 over the number, so that nothing is stored by which
 * a consultation could be opened, and a request that is sent again gets the receipt that was lost.
 */
@Component
final class Receipts {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LETTERS = 16;
    private static final int GROUP = 4;

    private final SecretKeySpec key;

    Receipts(ReceiptProperties properties) {
        byte[] bytes = Base64.getDecoder().decode(properties.key());
        if (bytes.length < 32) {
            throw new IllegalArgumentException("RECEIPT_KEY needs at least 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** Sixteen letters in groups of four. */
    String secretOf(ConsultationId id) {
        byte[] code = code(id);
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                secret.append('-');
            }
            secret.append(ALPHABET.charAt(code[i] & 31));
        }
        return secret.toString();
    }

    /** Case, blanks and hyphens in what was typed don't matter. Takes the same time whatever is wrong. */
    boolean opens(ConsultationId id, String typed) {
        return MessageDigest.isEqual(plain(secretOf(id)), plain(typed));
    }

    private static byte[] plain(String secret) {
        return secret.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] code(ConsultationId id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(id.value().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
