package org.publiclegal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.publiclegal.testsupport.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands in files as a system does, and waits for what comes of them. */
public final class Imports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Imports() {}

    /** What an import has come to. */
    public record Outcome(String id, JsonNode document) {

        public List<Long> figures() {
            return Stream.of("lines", "added", "changed", "unchanged", "faulty")
                    .map(each -> document.path(each).asLong())
                    .toList();
        }

        public String state() {
            return document.path("state").asString();
        }

        /** Line numbers with reasons. */
        public List<String> faults() {
            return document.path("faults")
                    .valueStream()
                    .map(each -> each.path("line").asLong() + " "
                            + each.path("reason").asString())
                    .toList();
        }
    }

    public static Outcome of(ALaw... laws) {
        return ofText(Stream.of(laws).map(ALaw::json).collect(Collectors.joining("\n", "", "\n")));
    }

    public static Outcome of(ACase... cases) {
        return ofCases(Stream.of(cases).map(ACase::json).collect(Collectors.joining("\n", "", "\n")));
    }

    public static Outcome ofCases(String text) {
        return ended("cases", handIn("cases", text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Outcome ofAnswers(String text) {
        return ended("answers", handIn("answers", text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Outcome ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Outcome ofBytes(byte[] file) {
        return ended(handIn(file));
    }

    /** Gives the id of the import, which may be under way still. */
    public static String handIn(byte[] file) {
        return handIn("laws", file);
    }

    private static String handIn(String kind, byte[] file) {
        HttpResponse<String> answer = send(kind, file, UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/api/v1/" + kind + "/imports/"
                        + JSON.readTree(answer.body()).path("id").asString());
        return JSON.readTree(answer.body()).path("id").asString();
    }

    public static HttpResponse<String> send(byte[] file, String key) {
        return send("laws", file, key);
    }

    public static HttpResponse<String> send(String kind, byte[] file, String key) {
        boolean gzip = file.length > 1 && file[0] == 0x1f;
        return RunningSearch.get()
                .as(Visitor.LIBRARY_SYSTEM)
                .send(
                        "POST",
                        "/api/v1/" + kind + "/imports",
                        BodyPublishers.ofByteArray(file),
                        "Content-Type",
                        gzip ? "application/gzip" : "application/x-ndjson",
                        "Idempotency-Key",
                        key);
    }

    public static Outcome now(String id) {
        return now("laws", id);
    }

    private static Outcome now(String kind, String id) {
        String document = RunningSearch.get()
                .as(Visitor.LIBRARY_SYSTEM)
                .get("/api/v1/" + kind + "/imports/" + id + "?lang=en")
                .body();
        return new Outcome(id, JSON.readTree(document));
    }

    public static Outcome ended(String id) {
        return ended("laws", id);
    }

    private static Outcome ended(String kind, String id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> now(kind, id), each -> !each.state().equals("WAITING"));
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
