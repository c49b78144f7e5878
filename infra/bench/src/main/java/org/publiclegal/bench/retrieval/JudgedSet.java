package org.publiclegal.bench.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.publiclegal.bench.platform.CannotMeasure;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions and a corpus in the form of STARD (Su et al., 2024): {@code corpus.jsonl.gz} with id, law, article, category
 * and text; {@code queries.NAME.jsonl.gz} with query_id and question; {@code qrels.NAME.tsv} as TREC writes them.
 */
record JudgedSet(List<Article> corpus, List<JudgedQuestion> questions) {

    /** STARD writes NaN where keywords are missing. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** An article of the corpus. */
    record Article(String id, String law, String label, String category, String text) {}

    /** @param part of the set, such as train */
    static JudgedSet read(Path folder, String part) {
        try {
            List<Article> corpus = new ArrayList<>();
            lines(folder.resolve("corpus.jsonl.gz"), line -> corpus.add(article(JSON.readTree(line))));
            Map<String, Set<String>> relevant = judgements(folder.resolve("qrels." + part + ".tsv"));
            List<JudgedQuestion> questions = new ArrayList<>();
            lines(
                    folder.resolve("queries." + part + ".jsonl.gz"),
                    line -> question(JSON.readTree(line), relevant).ifPresent(questions::add));
            return new JudgedSet(corpus, questions);
        } catch (IOException unreadable) {
            throw new CannotMeasure("The judged questions can't be read: " + unreadable);
        }
    }

    /** Articles by their law, in the order of the corpus. */
    Map<String, List<Article>> byLaw() {
        Map<String, List<Article>> laws = new LinkedHashMap<>();
        corpus.forEach(
                each -> laws.computeIfAbsent(each.law(), _ -> new ArrayList<>()).add(each));
        return laws;
    }

    /** Ids by what an answer of the search names: the law's title and the article's label. */
    Map<Place, String> places() {
        Map<Place, String> places = new HashMap<>();
        corpus.forEach(each -> places.putIfAbsent(new Place(each.law(), each.label()), each.id()));
        return places;
    }

    /** Where an article stands. */
    record Place(String law, String label) {}

    private static Article article(JsonNode line) {
        return new Article(
                line.path("id").asString(),
                line.path("law").asString(),
                line.path("article").asString(),
                line.path("category").asString(),
                line.path("text").asString());
    }

    private static Optional<JudgedQuestion> question(JsonNode line, Map<String, Set<String>> relevant) {
        String id = line.path("query_id").asString();
        return Optional.ofNullable(relevant.get(id))
                .map(articles -> new JudgedQuestion(id, line.path("question").asString(), articles));
    }

    private static Map<String, Set<String>> judgements(Path file) throws IOException {
        Map<String, Set<String>> relevant = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(line -> line.split("\\s+"))
                    .filter(columns -> columns.length == 4 && !columns[3].equals("0"))
                    .forEach(columns -> relevant.computeIfAbsent(columns[0], _ -> new LinkedHashSet<>())
                            .add(columns[2]));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return relevant;
    }

    private static void lines(Path file, Consumer<String> each) throws IOException {
        try (InputStream content = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(each);
        }
    }
}
