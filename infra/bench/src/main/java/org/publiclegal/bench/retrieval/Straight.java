package org.publiclegal.bench.retrieval;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.publiclegal.bench.platform.Addresses;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.Http;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch asked in one request for what a page shows: twenty hits by words, their extracts, and the facets. */
record Straight(HttpClient http, Addresses addresses) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    void page(String question) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(addresses.elasticsearch("/library/_search"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body(question))))
                .build();
        HttpResponse<String> answer = Http.ask(http, request);
        if (answer.statusCode() != 200) {
            throw new CannotMeasure("Elasticsearch answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static Map<String, Object> body(String question) {
        Map<String, Object> facets = new HashMap<>();
        for (String field : List.of("kind", "level", "category", "region", "year")) {
            facets.put(field, Map.of("terms", Map.of("field", field, "size", 30)));
        }
        return Map.of(
                "size",
                20,
                "query",
                Map.of(
                        "bool",
                        Map.of(
                                "filter", List.of(term("kind", "PROVISION"), term("category", Library.SHELF)),
                                "must", Map.of("match", Map.of("all", question)))),
                "aggregations",
                facets,
                "highlight",
                Map.of(
                        "require_field_match",
                        false,
                        "fields",
                        Map.of("text", Map.of("fragment_size", 160, "number_of_fragments", 2))));
    }

    private static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }
}
