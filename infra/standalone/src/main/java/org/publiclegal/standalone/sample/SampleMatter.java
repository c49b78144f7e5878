package org.publiclegal.standalone.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A question and what becomes of it.
 *
 * @param fate {@code waiting}, {@code taken}, {@code replied}, {@code closed}, {@code withdrawn}, or the grade of the
 *     rating that follows the reply
 * @param reply empty when there is none
 */
record SampleMatter(
        String district, String channel, String field, String fate, String title, String text, String reply) {

    private static final String SEPARATOR = " \\| ";

    static List<SampleMatter> all() {
        try (InputStream file =
                Objects.requireNonNull(SampleMatter.class.getResourceAsStream("/sample/consultations.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(SampleMatter::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isReplied() {
        return !reply.isEmpty();
    }

    boolean isRated() {
        return fate.endsWith("SATISFIED") || fate.equals("NEUTRAL");
    }

    /** What the REST interface takes; the texts hold nothing that JSON would escape. */
    String json() {
        return """
                {"district": "%s", "channel": "%s", "field": "%s", "title": "%s", "text": "%s"}""".formatted(district, channel, field, title, text);
    }

    private static SampleMatter parse(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        return new SampleMatter(
                parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts.length > 6 ? parts[6] : "");
    }
}
