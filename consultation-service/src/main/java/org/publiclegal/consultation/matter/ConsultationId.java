package org.publiclegal.consultation.matter;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.publiclegal.starter.time.Shanghai;

/** The number on the receipt, such as {@code ZX20261124-7K3QMD}: the day of receipt in Shanghai and six random letters. */
public record ConsultationId(String value) {

    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("ZX[0-9]{8}-[" + ALPHABET + "]{6}");

    public ConsultationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a consultation number");
        }
    }

    /** Reads what somebody typed: case and blanks don't matter. */
    public static Optional<ConsultationId> parse(String typed) {
        String value = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new ConsultationId(value)) : Optional.empty();
    }

    static ConsultationId random(Instant receivedAt) {
        StringBuilder value = new StringBuilder("ZX")
                .append(Shanghai.dayOf(receivedAt).format(DateTimeFormatter.BASIC_ISO_DATE))
                .append('-');
        for (int i = 0; i < 6; i++) {
            value.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ConsultationId(value.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
