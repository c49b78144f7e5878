package org.publiclegal.consultation.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.testsupport.Visitor.ADMINISTRATOR;
import static org.publiclegal.testsupport.Visitor.DISTRICT_STAFF;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;
import static org.publiclegal.testsupport.Visitor.NOBODY;
import static org.publiclegal.testsupport.Visitor.SUPERVISOR;
import static org.publiclegal.testsupport.Visitor.WRITING_SYSTEM;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.Visitor;

/** Whatever comes in, it is the sender's fault, and nothing of it stays. */
class BadInputTest {

    private static final RunningService SERVICE = RunningService.get();
    private static final String API = "/api/v1/consultations";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** One thing that somebody sends. */
    record Sent(String what, Visitor by, String method, String path, String type, BodyPublisher body) {

        static Sent handedIn(String what, String body) {
            return new Sent(what, WRITING_SYSTEM, "POST", API, JSON, BodyPublishers.ofString(body));
        }

        static Sent asked(String what, Visitor by, String path) {
            return new Sent(what, by, "GET", path, JSON, BodyPublishers.noBody());
        }

        static Sent posted(String what, Visitor by, String path, String type, String body) {
            return new Sent(what, by, "POST", path, type, BodyPublishers.ofString(body));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Sent> documents() {
        return Stream.of(
                new Sent("malformed UTF-8", WRITING_SYSTEM, "POST", API, JSON, BodyPublishers.ofByteArray(malformed())),
                Sent.handedIn("half of a surrogate pair", with("title", "\"标题\\ud800\"")),
                Sent.handedIn("a null character", with("title", "\"标题\\u0000\"")),
                Sent.handedIn("deep lists", "[".repeat(100_000)),
                Sent.handedIn("deep objects", with("name", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))),
                Sent.handedIn("a number of very many digits", with("district", "1".repeat(500_000))),
                Sent.handedIn("a number of a vast exponent", with("district", "1e999999999")),
                Sent.handedIn("a name of a million characters", "{\"" + "a".repeat(1_000_000) + "\": 1}"),
                Sent.handedIn("a title of a million characters", with("title", "\"" + "题".repeat(1_000_000) + "\"")),
                Sent.handedIn(
                        "a string that is no end of megabytes", with("text", "\"" + "a".repeat(25_000_000) + "\"")),
                Sent.handedIn("very many unknown members", manyMembers()),
                Sent.handedIn("the same member twice", "{\"district\": \"310114\", \"district\": \"310115\"}"),
                Sent.handedIn("a list for a text", with("title", "[\"标题\"]")),
                Sent.handedIn("an object for a text", with("title", "{\"$gt\": \"\"}")),
                Sent.handedIn("null for what is required", with("channel", "null")),
                Sent.handedIn("a number for a name of a list", with("field", "0")),
                Sent.handedIn("nothing", ""),
                Sent.handedIn("a bare null", "null"),
                Sent.handedIn("two documents", RunningService.question("310114") + RunningService.question("310114")),
                Sent.handedIn("comments", "/* */" + RunningService.question("310114")));
    }

    static Stream<Sent> types() {
        String question = RunningService.question("310114");
        return Stream.of("text/plain", "application/xml", FORM, "application/yaml", "multipart/form-data", "image/png")
                .map(type -> Sent.posted("JSON as " + type, WRITING_SYSTEM, API, type, question));
    }

    static Stream<Sent> questions() {
        return Stream.of(
                Sent.asked("a list of no size", WRITING_SYSTEM, API + "?size=0"),
                Sent.asked("a list of a vast size", WRITING_SYSTEM, API + "?size=99999999999"),
                Sent.asked("a list after no cursor", WRITING_SYSTEM, API + "?after=%F0%9F%92%A9"),
                Sent.asked("a list of an unknown state", WRITING_SYSTEM, API + "?state=ANY"),
                Sent.asked("a list of a malformed district", WRITING_SYSTEM, API + "?district=31"),
                Sent.asked("a number that is none", WRITING_SYSTEM, API + "/ZX00000000-000000"),
                Sent.asked("a number of a thousand characters", WRITING_SYSTEM, API + "/" + "Z".repeat(1_000)),
                Sent.asked("letters before an impossible day", ADMINISTRATOR, letters("before=2026-02-30T00:00:00Z")),
                Sent.asked("letters of an unknown state", ADMINISTRATOR, letters("state=LOST")),
                Sent.asked("the trail before no number", SUPERVISOR, "/console/audit/consultation?before=first"),
                Sent.asked("a year beyond all years", DISTRICT_STAFF, "/console/calendar?year=99999999999"));
    }

    static Stream<Sent> forms() {
        String many = IntStream.range(0, 20_000).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
        return Stream.of(
                Sent.posted(
                        "a holiday on an impossible day",
                        MUNICIPAL_STAFF,
                        "/console/calendar",
                        FORM,
                        "notice=2026-02-30,x,off"),
                Sent.posted("a question as JSON", NOBODY, "/consultations", JSON, RunningService.question("310114")),
                Sent.posted("a form of parts without a boundary", NOBODY, "/consultations", "multipart/form-data", "x"),
                Sent.posted(
                        "a form of parts that ends early",
                        NOBODY,
                        "/consultations",
                        "multipart/form-data; boundary=b",
                        "--b\r\n"),
                Sent.posted(
                        "a form of very many parts",
                        NOBODY,
                        "/consultations",
                        "multipart/form-data; boundary=b",
                        parts(5_000)),
                Sent.posted("a form of very many fields", NOBODY, "/consultations/open", FORM, many),
                Sent.posted(
                        "a form of two megabytes",
                        NOBODY,
                        "/consultations/open",
                        FORM,
                        "secret=" + "a".repeat(2 << 20)));
    }

    @ParameterizedTest
    @MethodSource({"documents", "types", "questions", "forms"})
    void whatIsWrongIsTheSendersFaultAndNothingOfItStays(Sent sent) {
        long before = stored();

        Caller caller = sent.by().at(SERVICE.address());
        HttpResponse<String> answer = send(sent, caller, caller.csrfToken());

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(stored()).isEqualTo(before);
        if (sent.path().startsWith(API)) {
            assertThat(OpenApiTest.CONTRACT.faults(answer)).isEmpty();
        }
    }

    @Test
    void aQuestionIsNotTakenInByWhomTheAnswerCanNotBeRead() {
        long before = stored();

        HttpResponse<String> answer = SERVICE.court()
                .post(
                        API,
                        RunningService.question("310114"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "Accept",
                        "text/csv");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itIsTheSendersFaultAlsoWhenTheFormsTokenHasToBeLookedForInIt(Sent sent) {
        HttpResponse<String> answer = send(sent, sent.by().at(SERVICE.address()), "");

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    }

    private static HttpResponse<String> send(Sent sent, Caller caller, String token) {
        return caller.send(
                sent.method(),
                sent.path(),
                sent.body(),
                "Content-Type",
                sent.type(),
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                token.isEmpty() ? "X-Nothing" : "X-XSRF-TOKEN",
                token);
    }

    private static long stored() {
        MongoDatabase database = SERVICE.bean(MongoDatabase.class);
        return Stream.of("consultations", "attachments.files", "calendars")
                .mapToLong(each -> database.getCollection(each).countDocuments())
                .sum();
    }

    /** A question with one member replaced by other JSON. */
    private static String with(String member, String json) {
        return List.of("district", "channel", "field", "title", "text", "name").stream()
                .map(each -> "\"" + each + "\": "
                        + (each.equals(member)
                                ? json
                                : switch (each) {
                                    case "district" -> "\"310114\"";
                                    case "channel" -> "\"MESSAGE\"";
                                    case "field" -> "\"LABOUR\"";
                                    case "title" -> "\"公司拖欠工资怎么办\"";
                                    default -> "\"公司已经三个月没有发工资，应该怎么办？\"";
                                }))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String manyMembers() {
        return IntStream.range(0, 20_000).mapToObj(i -> "\"m" + i + "\": 1").collect(Collectors.joining(",", "{", "}"));
    }

    private static byte[] malformed() {
        byte[] body = with("title", "\"????\"").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] == '?' ? (byte) 0xff : body[i];
        }
        return body;
    }

    private static String parts(int count) {
        return "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx\r\n".repeat(count) + "--b--\r\n";
    }

    private static String letters(String query) {
        return "/console/dead-letters/consultation?" + query;
    }
}
