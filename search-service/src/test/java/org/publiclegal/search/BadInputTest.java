package org.publiclegal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.LIBRARY_SYSTEM;
import static org.publiclegal.testsupport.Visitor.NOBODY;

import com.mongodb.client.MongoDatabase;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.Visitor;

/** Whatever comes in, it is the sender's fault, and nothing of it stays. */
class BadInputTest {

    private static final RunningSearch SERVICE = RunningSearch.get();
    private static final String API = "/api/v1/laws";
    private static final String CASES = "/api/v1/cases";
    private static final String SEARCH = "/api/v1/search";
    private static final String LINES = "application/x-ndjson";

    /** One thing that somebody sends. */
    record Sent(String what, Visitor by, String method, String path, String type, BodyPublisher body, String key) {

        static Sent asked(String what, Visitor by, String path) {
            return new Sent(what, by, "GET", path, LINES, BodyPublishers.noBody(), "");
        }

        static Sent handedIn(String what, String type, BodyPublisher body, String key) {
            return new Sent(what, LIBRARY_SYSTEM, "POST", API + "/imports", type, body, key);
        }

        static Sent ofCases(String what, String type, BodyPublisher body, String key) {
            return new Sent(what, LIBRARY_SYSTEM, "POST", CASES + "/imports", type, body, key);
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
                Sent.ofCases("an empty file of cases", LINES, BodyPublishers.noBody(), key),
                Sent.ofCases("cases as JSON", "application/json", BodyPublishers.ofString("{}"), key),
                Sent.ofCases("cases under a key of Chinese", LINES, BodyPublishers.ofString("{}"), "a b"),
                Sent.uploaded(
                        "a form that says nothing of what the file holds",
                        parts,
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n{}\r\n--b--\r\n"),
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
                Sent.asked("citations of an unknown article", LIBRARY_SYSTEM, API + "/x/articles/1/citations"),
                Sent.asked("citations behind the last page", LIBRARY_SYSTEM, API + "/x/articles/1/citations?page=51"),
                Sent.asked("citations of an unknown case", LIBRARY_SYSTEM, CASES + "/x/citations"),
                Sent.asked("citations of a vast size", LIBRARY_SYSTEM, CASES + "/x/citations?size=101"),
                Sent.asked("cases of no size", LIBRARY_SYSTEM, CASES + "?size=0"),
                Sent.asked("cases after an unknown one", LIBRARY_SYSTEM, CASES + "?after=%F0%9F%92%A9"),
                Sent.asked("cases of an unknown rank", LIBRARY_SYSTEM, CASES + "?rank=ANY"),
                Sent.asked("cases of no year", LIBRARY_SYSTEM, CASES + "?year=x"),
                Sent.asked(
                        "cases of a court of a thousand characters",
                        LIBRARY_SYSTEM,
                        CASES + "?court=" + "a".repeat(1_000)),
                Sent.asked("an unknown case", LIBRARY_SYSTEM, CASES + "/" + "a".repeat(1_000)),
                Sent.asked("an unknown import of cases", LIBRARY_SYSTEM, CASES + "/imports/" + UUID.randomUUID()),
                Sent.asked("a search for ten thousand characters", LIBRARY_SYSTEM, SEARCH + "?q=" + "a".repeat(10_000)),
                Sent.asked("a search behind the last page", LIBRARY_SYSTEM, SEARCH + "?q=a&page=51"),
                Sent.asked("a search before the first page", LIBRARY_SYSTEM, SEARCH + "?q=a&page=0"),
                Sent.asked("a search for a vast page", LIBRARY_SYSTEM, SEARCH + "?q=a&size=101"),
                Sent.asked("a search for an unknown kind", LIBRARY_SYSTEM, SEARCH + "?kind=ANY"),
                Sent.asked("a search in an unknown order", LIBRARY_SYSTEM, SEARCH + "?sort=1"),
                Sent.asked("a search in an unknown way", LIBRARY_SYSTEM, SEARCH + "?retrieval=MAGIC"),
                Sent.asked("a search in no year", LIBRARY_SYSTEM, SEARCH + "?year=x"),
                Sent.asked("a search on no day", LIBRARY_SYSTEM, SEARCH + "?on=today"),
                Sent.asked("an unknown deed on the console", ADMINISTRATOR, "/console/synonyms?done=NOTHING"),
                Sent.asked("a page for ten thousand characters", NOBODY, "/search?q=" + "a".repeat(10_000)),
                Sent.asked("a page behind the last", NOBODY, "/search?q=a&page=51"),
                Sent.asked("a page of words", NOBODY, "/search?q=a&page=two"),
                Sent.asked("an unknown law", NOBODY, "/laws/x"),
                Sent.asked("a case that there is not", NOBODY, "/cases/x"),
                Sent.asked("a case by an operator", NOBODY, "/cases/%7B%22$gt%22:%22%22%7D"),
                Sent.asked("what cites an unknown case", NOBODY, "/cases/x/citations"),
                Sent.asked("what cites an article of no number", NOBODY, "/laws/x/articles/one/citations"),
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

    @Test
    void aStrangeFilterOfCasesNarrowsNothing() {
        String query = "?court=&rank=ANY&year=twenty&cause=%00&after=%F0%9F%92%A9";

        assertThat(SERVICE.as(NOBODY).page("/cases" + query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* AND (title:",
                "\"unclosed",
                "a~1000 b^9 [x TO *] {y TO",
                "(a+)+$ (.*)*{1,99999} [[[[",
                "\uD83D\uDCA9\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u0000\u0007\u200B\u202E\uFEFF",
                "\uE000\uE001",
                "{\"match_all\":{}}",
                "'; drop table laws; --",
                "。。。，，，",
                "税"
            })
    void whateverIsLookedForIsTakenAsWords(String words) {
        String query = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        String others = "&kind=ANY&level=x&year=twenty&sort=-1&past=maybe&category=%00&region=%F0%9F%92%A9";

        assertThat(SERVICE.as(NOBODY).page("/search" + query).statusCode()).isEqualTo(200);
        assertThat(SERVICE.as(NOBODY).page("/search" + query + others).statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.as(LIBRARY_SYSTEM)
                        .get(SEARCH + query + "&page=50&size=100")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLongestSearchIsAnsweredQuickly() {
        String words = URLEncoder.encode("劳动合同纠纷赔偿".repeat(62), StandardCharsets.UTF_8);
        long start = System.nanoTime();

        HttpResponse<String> answer = SERVICE.as(LIBRARY_SYSTEM).get(SEARCH + "?q=" + words);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
    }

    private static long stored() {
        MongoDatabase database = SERVICE.bean(MongoDatabase.class);
        return Stream.of("imports", "import_files.files", "import_files.chunks")
                .mapToLong(each -> database.getCollection(each).countDocuments())
                .sum();
    }
}
