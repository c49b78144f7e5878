package org.publiclegal.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.conversions.Bson;
import org.publiclegal.testsupport.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks for laws as a system and as a person does, and waits until they can be found. */
public final class Searches {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RunningSearch SERVICE = RunningSearch.get();

    private Searches() {}

    /** Imports laws and waits until they can be found by their words. */
    public static void importAndIndex(ALaw... laws) {
        Imports.of(laws);
        Stream.of(laws).map(ALaw::id).forEach(Searches::waitUntilIndexed);
    }

    public static void waitUntilIndexed(String law) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !isWaiting(law) && isFound(law, "LEXICAL"));
    }

    public static void importAndIndex(ACase... cases) {
        Imports.of(cases);
        for (ACase each : cases) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> find("retrieval=LEXICAL&kind=CASE&q=" + encoded(each.title()))
                            .contains("/cases/" + each.id()));
        }
    }

    public static boolean isWaiting(String law) {
        return count(and(eq("_id", law), eq("unindexed", true))) > 0;
    }

    /** Waits until laws can be found by what they mean too. */
    public static void waitUntilCompared(String law) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> count(and(eq("_id", law), or(eq("unindexed", true), eq("uncompared", true)))) == 0
                        && isFound(law, "VECTOR"));
    }

    /** Addresses of the hits. */
    public static List<String> find(String query) {
        return ask(query)
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("address").asString())
                .toList();
    }

    public static JsonNode ask(String query) {
        HttpResponse<String> answer = SERVICE.as(Visitor.LIBRARY_SYSTEM).get("/api/v1/search?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    public static String page(String query) {
        HttpResponse<String> answer = SERVICE.as(Visitor.NOBODY).page("/search?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static boolean isFound(String law, String retrieval) {
        return find("past=true&retrieval=" + retrieval + "&q=" + encoded(titleOf(law))).stream()
                .anyMatch(each -> each.startsWith("/laws/" + law));
    }

    private static String titleOf(String law) {
        return String.valueOf(SERVICE.bean(MongoDatabase.class)
                .getCollection("laws")
                .find(eq("_id", law))
                .limit(1)
                .into(new java.util.ArrayList<>())
                .getFirst()
                .getString("title"));
    }

    private static long count(Bson condition) {
        return SERVICE.bean(MongoDatabase.class).getCollection("laws").countDocuments(condition);
    }
}
