package org.publiclegal.bench.retrieval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.publiclegal.bench.platform.Addresses;
import org.publiclegal.bench.platform.CannotMeasure;
import org.publiclegal.bench.platform.ExternalSystem;
import org.publiclegal.bench.platform.Http;
import org.publiclegal.bench.platform.Requests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library of laws as a system fills and asks it, with the laws of the judged set on a shelf of their own. */
final class Library {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** The category of these laws, by which they are asked for alone. */
    static final String SHELF = "评测";

    private static final int DEPTH = 100;
    private static final int PAGE = 20;

    private final HttpClient http;
    private final Requests requests;

    Library(HttpClient http, Addresses addresses) {
        this.http = http;
        ExternalSystem system = new ExternalSystem(http, addresses.tokens(), "library-system", "library-system-sample");
        this.requests = new Requests(addresses, system, PATIENCE);
    }

    /** Hands the corpus in, and waits until all its lines are in the store. */
    void fill(JudgedSet set) throws InterruptedException {
        byte[] file = file(set);
        String key = UUID.nameUUIDFromBytes(file).toString();
        HttpResponse<String> answer = Http.ask(http, requests.importLaws(key, file));
        if (answer.statusCode() != 202) {
            throw new CannotMeasure("The corpus was not taken: " + answer.statusCode() + " " + answer.body());
        }
        String place = answer.headers().firstValue("Location").orElseThrow();
        JsonNode state = get(place);
        while (state.path("state").asString().equals("WAITING")) {
            Thread.sleep(PAUSE);
            state = get(place);
        }
        if (!state.path("state").asString().equals("DONE")
                || state.path("faulty").asLong() > 0) {
            throw new CannotMeasure("The corpus did not all go in: " + state);
        }
    }

    /** How many provisions of the corpus can be found. */
    long indexed() throws InterruptedException {
        return get("/api/v1/search?kind=PROVISION&size=1&category=" + encoded(SHELF))
                .path("total")
                .asLong();
    }

    /** How many laws can't be found yet by what they mean. */
    long uncompared() throws InterruptedException {
        JsonNode index = get("/api/v1/search/index");
        return index.path("waiting").asLong() + index.path("uncompared").asLong();
    }

    /** The first hundred, best first. */
    List<JudgedSet.Place> find(String question, Retrieval retrieval) throws InterruptedException {
        return ask(question, retrieval, DEPTH)
                .path("hits")
                .valueStream()
                .map(hit -> new JudgedSet.Place(
                        hit.path("title").asString(), hit.path("label").asString()))
                .toList();
    }

    /** What a person sees first. */
    void page(String question, Retrieval retrieval) throws InterruptedException {
        ask(question, retrieval, PAGE);
    }

    private JsonNode ask(String question, Retrieval retrieval, int size) throws InterruptedException {
        return get("/api/v1/search?kind=PROVISION&size=" + size + "&retrieval=" + retrieval + "&category="
                + encoded(SHELF) + "&q=" + encoded(question));
    }

    private static byte[] file(JudgedSet set) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(file)) {
            for (Map.Entry<String, List<JudgedSet.Article>> law : set.byLaw().entrySet()) {
                packed.write(line(law.getKey(), law.getValue()).getBytes(StandardCharsets.UTF_8));
                packed.write('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static String line(String title, List<JudgedSet.Article> articles) {
        return JSON.writeValueAsString(Map.of(
                "id",
                "judged-" + UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                "title",
                title,
                "level",
                level(articles.getFirst().category()),
                "category",
                SHELF,
                "articles",
                articles.stream()
                        .map(each -> Map.of("label", each.label(), "path", List.of(), "text", each.text()))
                        .toList()));
    }

    private static String level(String category) {
        return switch (category) {
            case "宪法", "行政法规", "司法解释", "部门规章" -> category;
            default -> "法律";
        };
    }

    private JsonNode get(String path) throws InterruptedException {
        HttpResponse<String> answer = Http.ask(http, requests.read(path));
        if (answer.statusCode() != 200) {
            throw new CannotMeasure(path + " was answered by " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
