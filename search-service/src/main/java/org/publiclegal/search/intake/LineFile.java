package org.publiclegal.search.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * An import file as it was handed in, plain or gzip, line by line. Whatever is wrong with a line is told of that line
 * and spoils no other; only what can't be unpacked ends the file.
 */
final class LineFile implements AutoCloseable {

    /** Bytes to which a file may unpack. */
    static final long MOST_UNPACKED = 1L << 30;

    /** Bytes of a line; the longest known law has a tenth of them. */
    static final int LONGEST_LINE = 4 << 20;

    private static final int BUFFER = 1 << 16;

    /** A line that says something, numbered from 1. */
    sealed interface Line {

        long number();

        record Text(long number, String text) implements Line {}

        record Unreadable(long number, UnreadableLine reason) implements Line {}

        /** The file can't be read any further. */
        record Broken(long number, UnreadableLine reason) implements Line {}
    }

    private final InputStream packed;
    private final long mostUnpacked;
    private final byte[] buffer = new byte[BUFFER];
    private Optional<InputStream> content = Optional.empty();
    private int position;
    private int filled;
    private long unpacked;
    private long number;
    private boolean ended;

    LineFile(InputStream packed) {
        this(packed, MOST_UNPACKED);
    }

    LineFile(InputStream packed, long mostUnpacked) {
        this.packed = new BufferedInputStream(packed, BUFFER);
        this.mostUnpacked = mostUnpacked;
    }

    /** The next line that is not blank; empty behind the last. */
    Optional<Line> next() {
        while (!ended) {
            number++;
            try {
                Optional<Line> line = line();
                if (line.isPresent()) {
                    return line;
                }
            } catch (IOException broken) {
                return broken("import.fault.packed");
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    private Optional<Line> broken(String key) {
        ended = true;
        return Optional.of(new Line.Broken(number, new UnreadableLine(key, "")));
    }

    private Optional<Line> line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean whole = false;
        while (!whole && (position < filled || filled())) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            whole = end < filled;
            tooLong |= bytes.size() + (end - position) > LONGEST_LINE;
            if (!tooLong) {
                bytes.write(buffer, position, end - position);
            }
            position = whole ? end + 1 : end;
            if (unpacked > mostUnpacked) {
                return broken("import.fault.unpacked");
            }
        }
        ended = !whole;
        return tooLong
                ? Optional.of(new Line.Unreadable(
                        number, new UnreadableLine("import.fault.long", LONGEST_LINE / (1 << 20) + " MB")))
                : decoded(bytes.toByteArray());
    }

    private Optional<Line> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
            return plain.isEmpty() ? Optional.empty() : Optional.of(new Line.Text(number, plain));
        } catch (CharacterCodingException malformed) {
            return Optional.of(new Line.Unreadable(number, new UnreadableLine("import.fault.encoding", "")));
        }
    }

    private boolean filled() throws IOException {
        InputStream from = content();
        position = 0;
        filled = Math.max(0, from.read(buffer));
        unpacked += filled;
        return filled > 0;
    }

    private InputStream content() throws IOException {
        InputStream known = content.orElse(null);
        if (known == null) {
            known = isGzip(packed) ? new GZIPInputStream(packed, BUFFER) : packed;
            content = Optional.of(known);
        }
        return known;
    }

    private static boolean isGzip(InputStream file) throws IOException {
        file.mark(2);
        boolean gzip = file.read() == 0x1f && file.read() == 0x8b;
        file.reset();
        return gzip;
    }
}
