package org.publiclegal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.LIBRARY_SYSTEM;
import static org.publiclegal.testsupport.Visitor.NOBODY;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.Visitor;

/** Whatever comes in, it is the sender's fault, and nothing of it stays. */
class BadInputTest {

    private static final RunningSearch SERVICE = RunningSearch.get();
    private static final String API = "/api/v1/laws";
    private static final String LINES = "application/x-ndjson";

    /** One thing that somebody sends. */
    record Sent(String what, Visitor by, String method, String path, String type, BodyPublisher body, String key) {

        static Sent asked(String what, Visitor by, String path) {
            return new Sent(what, by, "GET", path, LINES, BodyPublishers.noBody(), "");
        }

        static Sent handedIn(String what, String type, BodyPublisher body, String key) {
            return new Sent(what, LIBRARY_SYSTEM, "POST", API + "/imports", type, body, key);
        }

        static Sent uploaded(String what, String type, String body) {
            return new Sent(
                    what, ADMINISTRATOR, "POST", "/console/library/imports", type, BodyPublishers.ofString(body), "");
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Sent> files() {
        String key = UUID.randomUUID().toString();
        String parts = "multipart/form-data; boundary=b";
        return Stream.of(
                Sent.handedIn("an empty file", LINES, BodyPublishers.noBody(), key),
                Sent.handedIn(
                        "a file of 65 megabytes",
                        LINES,
                        BodyPublishers.ofByteArray(new byte[65 << 20]),
                        UUID.randomUUID().toString()),
                Sent.handedIn("laws as JSON", "application/json", BodyPublishers.ofString("{}"), key),
                Sent.handedIn("laws as a form", parts, BodyPublishers.ofString("--b--\r\n"), key),
                Sent.handedIn("a key of Chinese", LINES, BodyPublishers.ofString("{}"), "a b"),
                Sent.handedIn("a key of two hundred characters", LINES, BodyPublishers.ofString("{}"), "k".repeat(200)),
                Sent.uploaded("a form without a file", parts, "--b--\r\n"),
                Sent.uploaded(
                        "a form with an empty file",
                        parts,
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n\r\n--b--\r\n"),
                Sent.uploaded("a form that ends early", parts, "--b\r\nContent-Disp"),
                Sent.uploaded("a form without a boundary", "multipart/form-data", "x"));
    }

    static Stream<Sent> questions() {
        return Stream.of(
                Sent.asked("a list on an impossible day", LIBRARY_SYSTEM, API + "?on=2026-02-30"),
                Sent.asked("a list of no size", LIBRARY_SYSTEM, API + "?size=0"),
                Sent.asked("a list of a vast size", LIBRARY_SYSTEM, API + "?size=99999999999"),
                Sent.asked("a list after an unknown law", LIBRARY_SYSTEM, API + "?after=%F0%9F%92%A9"),
                Sent.asked("a list of an unknown level", LIBRARY_SYSTEM, API + "?level=ANY"),
                Sent.asked("a title of ten thousand characters", LIBRARY_SYSTEM, API + "?title=" + "a".repeat(10_000)),
                Sent.asked("a law of a thousand characters", LIBRARY_SYSTEM, API + "/" + "a".repeat(1_000)),
                Sent.asked("an article beyond all numbers", LIBRARY_SYSTEM, API + "/x/articles/99999999999"),
                Sent.asked("an unknown import", LIBRARY_SYSTEM, API + "/imports/" + UUID.randomUUID()),
                Sent.asked("an unknown import on the console", ADMINISTRATOR, "/console/library/imports/x"),
                Sent.asked("an unknown law", NOBODY, "/laws/x"),
                Sent.asked("an unknown article", NOBODY, "/laws/x/articles/0"),
                Sent.asked("a law by an operator", NOBODY, "/laws/%7B%22$gt%22:%22%22%7D"));
    }

    @ParameterizedTest
    @MethodSource({"files", "questions"})
    void whatIsWrongIsTheSendersFaultAndNothingOfItStays(Sent sent) {
        long before = stored();
        Caller caller = sent.by().at(SERVICE.address());

        HttpResponse<String> answer = caller.send(
                sent.method(),
                sent.path(),
                sent.body(),
                "Content-Type",
                sent.type(),
                sent.key().isEmpty() ? "X-Nothing" : "Idempotency-Key",
                sent.key(),
                "X-XSRF-TOKEN",
                caller.csrfToken());

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aVeryLongOrStrangeFilterNarrowsNothingAndIsAnsweredQuickly() {
        for (String query : new String[] {
            "words=" + "a".repeat(8_000), "words=" + "a+".repeat(4_000), "level=x&after=%00&category=%F0%9F%92%A9"
        }) {
            long start = System.nanoTime();

            HttpResponse<String> answer = SERVICE.as(NOBODY).page("/laws?" + query);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        }
    }

    private static long stored() {
        MongoDatabase database = SERVICE.bean(MongoDatabase.class);
        return Stream.of("imports", "import_files.files", "import_files.chunks")
                .mapToLong(each -> database.getCollection(each).countDocuments())
                .sum();
    }
}
