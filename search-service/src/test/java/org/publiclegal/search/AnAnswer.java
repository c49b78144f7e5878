package org.publiclegal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_LEADER;
import static org.publiclegal.testsupport.Visitor.MUNICIPAL_STAFF;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.publiclegal.search.mark.IndexMarks;
import org.publiclegal.testsupport.Caller;
import org.publiclegal.testsupport.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** An entry of the repository, drafted and reviewed on the console as staff do. */
public final class AnAnswer {

    private static final RunningSearch SERVICE = RunningSearch.get();
    private static final Pattern ID = Pattern.compile("/console/answers/([0-9a-f-]{36})");

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> fields = new LinkedHashMap<>();

    private AnAnswer(String question) {
        fields.put("question", question);
        fields.put("answer", "这是一个经过审核的答复，说明一般情况下应当怎么办。");
        fields.put("field", "LABOUR");
        fields.put("owner", "法律援助中心");
    }

    public static AnAnswer to(String question) {
        return new AnAnswer(question);
    }

    public AnAnswer with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** As a line of an import file. */
    public String json(String id) {
        Map<String, Object> line = new LinkedHashMap<>(fields);
        line.put("id", id);
        List.of("others", "provisions")
                .forEach(column -> line.computeIfPresent(
                        column, (_, typed) -> String.valueOf(typed).lines().toList()));
        return JSON.writeValueAsString(line);
    }

    /** Sends the form for a new entry. */
    public HttpResponse<String> send(Caller caller) {
        return caller.submit("/console/answers", fields);
    }

    /** The id of the entry, which waits for its review. */
    public String handedIn() {
        return handedInBy(MUNICIPAL_STAFF);
    }

    /** The id of the entry that somebody drafted, which waits for its review. */
    public String handedInBy(Visitor author) {
        fields.put("submit", "true");
        HttpResponse<String> answer = send(SERVICE.as(author));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        Matcher id = ID.matcher(answer.headers().firstValue("Location").orElseThrow());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /** The id of the entry, which stands on the portal. */
    public String published() {
        String id = handedIn();
        HttpResponse<String> answer = approve(id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return id;
    }

    /** The id of the entry, which can be found by what it means. */
    public String found() {
        String id = published();
        IndexMarks marks = IndexMarks.on(
                SERVICE.bean(com.mongodb.client.MongoDatabase.class).getCollection("answers"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> marks.countUnindexed() == 0
                        && marks.countUncompared() == 0
                        && Searches.find("kind=ANSWER&retrieval=VECTOR&q="
                                        + Searches.encoded(String.valueOf(fields.get("question"))))
                                .contains("/answers/" + id));
        return id;
    }

    public static HttpResponse<String> approve(String id) {
        return command(SERVICE.as(MUNICIPAL_LEADER), id, "approval", Map.of("due", "2099-01-01"));
    }

    /** Gives a command as if its page had just been read. */
    public static HttpResponse<String> command(Caller caller, String id, String action, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("version", version("/console/answers/" + id));
        return caller.submit("/console/answers/" + id + "/" + action, fields);
    }

    /** Sends the form of an entry that there is. */
    public HttpResponse<String> edit(Caller caller, String id) {
        return command(caller, id, "draft", fields);
    }

    /** The version that the forms of a page of the console carry. */
    public static String version(String page) {
        Matcher version = VERSION.matcher(SERVICE.as(MUNICIPAL_STAFF).page(page).body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
