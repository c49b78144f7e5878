package org.publiclegal.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.search.index.Embeddings;
import org.publiclegal.search.index.LibraryIndex;
import org.publiclegal.search.query.Fusion.Ranking;
import org.publiclegal.search.synonym.Reading;
import org.publiclegal.search.synonym.SynonymSet;
import org.publiclegal.search.synonym.Synonyms;
import org.publiclegal.starter.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks Elasticsearch, and fuses what it ranks by words with what it ranks by meaning. */
@Component
class LibrarySearch {

    private static final Logger LOG = LoggerFactory.getLogger(LibrarySearch.class);

    /** Share of meaning in the order of what is found; from 0.5 to 0.7 the judged questions of STARD fare alike. */
    private static final double MEANING = 0.7;

    private final ElasticsearchClient elasticsearch;
    private final Embeddings embeddings;
    private final Synonyms synonyms;

    LibrarySearch(ElasticsearchClient elasticsearch, Embeddings embeddings, Synonyms synonyms) {
        this.elasticsearch = elasticsearch;
        this.embeddings = embeddings;
        this.synonyms = synonyms;
    }

    /** Refuses with {@link Unavailable} when Elasticsearch can't be asked. */
    Results find(Question question) {
        return find(question, synonyms.inForce());
    }

    /** The same with other synonyms. Only words have any; what a question means is taken from it as it was typed. */
    Results find(Question question, SynonymSet others) {
        List<Reading> readings = others.readings(question.words());
        Optional<List<Float>> vector =
                question.usesMeaning() ? embeddings.ofQuestion(question.words()) : Optional.empty();
        try {
            return vector.isPresent() ? fused(question, readings, vector.get()) : byWords(question.byWords(), readings);
        } catch (ElasticsearchException refused) {
            LOG.atWarn().setCause(refused).log("Elasticsearch did not answer a search");
            throw new Unavailable("search");
        } catch (IOException unreachable) {
            throw new Unavailable("search");
        }
    }

    private Results byWords(Question question, List<Reading> readings) throws IOException {
        SearchResponse<IndexedEntry> answer =
                elasticsearch.search(Searches.page(question, readings), IndexedEntry.class);
        List<Facet> facets = facets(answer.aggregations());
        long total = total(facets);
        return new Results(
                total,
                answer.hits().hits().stream().map(hit -> found(hit, question)).toList(),
                facets,
                total > question.end(),
                Retrieval.LEXICAL,
                total > 0);
    }

    private Results fused(Question question, List<Reading> readings, List<Float> vector) throws IOException {
        Query words = Queries.byWords(question, readings);
        Query meaning = Queries.byMeaning(question, vector);
        List<MultiSearchItem<Void>> answers =
                ask(question, question.usesWords() ? List.of(words, meaning) : List.of(meaning));
        List<Ranking> rankings = new ArrayList<>();
        if (question.usesWords()) {
            rankings.add(new Ranking(scores(answers.get(1)), 0, 1 - MEANING));
        }
        rankings.add(new Ranking(scores(answers.getLast()), Queries.LEAST_NEAR, MEANING));
        List<String> order = Fusion.of(rankings);
        List<String> page =
                order.stream().skip(question.from()).limit(question.size()).toList();
        List<Facet> facets = facets(answers.getFirst().aggregations());
        return new Results(
                total(facets),
                entries(page, words, question),
                facets,
                order.size() > question.end(),
                question.retrieval(),
                question.usesWords() && !rankings.getFirst().scores().isEmpty());
    }

    private List<MultiSearchItem<Void>> ask(Question question, List<Query> queries) throws IOException {
        int depth = Math.max(Queries.NEAREST, question.end() + 1);
        List<RequestItem> searches = Stream.concat(
                        Stream.of(Searches.counting(Queries.either(queries))),
                        queries.stream().map(each -> Searches.ranking(each, question.sorting(), depth)))
                .toList();
        return elasticsearch
                .msearch(request -> request.index(LibraryIndex.LIVE).searches(searches), Void.class)
                .responses()
                .stream()
                .map(LibrarySearch::answered)
                .toList();
    }

    private List<Found> entries(List<String> ids, Query words, Question question) throws IOException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Hit<IndexedEntry>> found = new HashMap<>();
        elasticsearch
                .search(Searches.entries(ids, words), IndexedEntry.class)
                .hits()
                .hits()
                .forEach(hit -> found.put(id(hit), hit));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(hit -> found(hit, question))
                .toList();
    }

    private static Found found(Hit<IndexedEntry> hit, Question question) {
        return Objects.requireNonNull(hit.source())
                .found(
                        Extract.of(hit.highlight().getOrDefault("text", List.of())),
                        question.narrowing().day());
    }

    /** Each entry is of one kind. Elasticsearch's own total counts also neighbours that are not near enough. */
    private static long total(List<Facet> facets) {
        return facets.stream()
                .filter(facet -> facet.field() == Facet.Field.KIND)
                .flatMap(facet -> facet.values().stream())
                .mapToLong(Facet.Value::count)
                .sum();
    }

    private static List<Facet> facets(Map<String, Aggregate> counted) {
        return Stream.of(Facet.Field.values())
                .map(field -> new Facet(field, values(Objects.requireNonNull(counted.get(field.key())))))
                .toList();
    }

    private static List<Facet.Value> values(Aggregate counts) {
        return counts.isLterms()
                ? counts.lterms().buckets().array().stream()
                        .map(each -> new Facet.Value(Long.toString(each.key()), each.docCount()))
                        .toList()
                : counts.sterms().buckets().array().stream()
                        .map(each -> new Facet.Value(each.key().stringValue(), each.docCount()))
                        .toList();
    }

    private static MultiSearchItem<Void> answered(MultiSearchResponseItem<Void> item) {
        if (item.isFailure()) {
            LOG.atWarn().addKeyValue("reason", item.failure().error().reason()).log("Elasticsearch refused a search");
            throw new Unavailable("search");
        }
        return item.result();
    }

    private static Map<String, Double> scores(MultiSearchItem<Void> answer) {
        Map<String, Double> scores = new LinkedHashMap<>();
        answer.hits().hits().forEach(hit -> scores.put(id(hit), Objects.requireNonNull(hit.score())));
        return scores;
    }

    private static String id(Hit<?> hit) {
        return Objects.requireNonNull(hit.id());
    }
}
