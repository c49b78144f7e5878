package org.publiclegal.standalone.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values as byte strings in BSON's comparison order: missing and null, numbers, strings, identifiers, booleans, dates.
 * A value of another kind has a place of its own after these, where equal values meet but order means nothing.
 */
final class OrderedKey {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

    OrderedKey add(@Nullable Object value) {
        switch (value) {
            case null -> bytes.write(0x05);
            case Missing missing -> bytes.write(0x05);
            case Number number -> number(number);
            case String text -> text(0x20, text);
            case ObjectId id -> text(0x60, id.getHexData());
            case UUID id -> text(0x58, id.toString());
            case Boolean flag -> {
                bytes.write(0x70);
                bytes.write(flag ? 1 : 0);
            }
            case Instant instant -> {
                bytes.write(0x80);
                eight(instant.toEpochMilli() ^ Long.MIN_VALUE);
            }
            default -> text(0xE0, value.getClass().getSimpleName() + value);
        }
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** The least byte string that is greater than all that begin with these bytes. */
    static byte[] after(byte[] prefix) {
        byte[] next = Arrays.copyOf(prefix, prefix.length + 1);
        next[prefix.length] = (byte) 0xFF;
        return next;
    }

    private void number(Number number) {
        bytes.write(0x10);
        double rounded = number.doubleValue() == 0 ? 0 : number.doubleValue();
        long bits = Double.doubleToLongBits(rounded);
        eight(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        long exact = number instanceof Double || number instanceof Float ? (long) rounded : number.longValue();
        eight(exact ^ Long.MIN_VALUE);
    }

    private void text(int kind, String text) {
        bytes.write(kind);
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.write(each);
            if (each == 0) {
                bytes.write(0xFF);
            }
        }
        bytes.write(0);
        bytes.write(0);
    }

    private void eight(long value) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }
}
