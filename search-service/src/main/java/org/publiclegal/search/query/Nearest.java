package org.publiclegal.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.publiclegal.search.index.Chinese;
import org.publiclegal.search.index.Embeddings;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.index.LibraryIndex;
import org.publiclegal.starter.problem.Unavailable;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Component;

/** What of the library is nearest to a text by its meaning alone, and how near. */
@Component
public class Nearest {

    private static final int CANDIDATES = 100;
    private static final String PATIENCE = "3s";

    private final ElasticsearchClient elasticsearch;
    private final Embeddings embeddings;
    private final Clock clock;

    Nearest(ElasticsearchClient elasticsearch, Embeddings embeddings, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.embeddings = embeddings;
        this.clock = clock;
    }

    /**
     * Something near.
     *
     * @param cosine of the angle between what the two mean, at most 1
     */
    public record Near(Found found, double cosine) {}

    /**
     * Nearest first, no document twice, of what counts today. Refuses with {@link Unavailable} when Elasticsearch can't
     * be asked or too many ask at once.
     *
     * @param most of each kind
     */
    public Map<Kind, List<Near>> to(String text, List<Kind> kinds, int most) {
        List<Float> vector =
                embeddings.ofQuestion(Chinese.simplified(text)).orElseThrow(() -> new Unavailable("search"));
        LocalDate today = Shanghai.dayOf(clock.instant());
        List<RequestItem> searches =
                kinds.stream().map(kind -> search(kind, vector, most, today)).toList();
        try {
            List<MultiSearchResponseItem<IndexedEntry>> answers = elasticsearch
                    .msearch(request -> request.index(LibraryIndex.LIVE).searches(searches), IndexedEntry.class)
                    .responses();
            Map<Kind, List<Near>> nearest = new EnumMap<>(Kind.class);
            for (int i = 0; i < kinds.size(); i++) {
                nearest.put(kinds.get(i), near(answers.get(i), most, today));
            }
            return nearest;
        } catch (IOException | ElasticsearchException unreachable) {
            throw new Unavailable("search");
        }
    }

    /** Also other wordings of a question, which are not shown when somebody searches. */
    private static RequestItem search(Kind kind, List<Float> vector, int most, LocalDate today) {
        Query ofKind = Query.of(query -> query.term(term -> term.field("kind").value(FieldValue.of(kind.name()))));
        List<Query> filters = List.of(ofKind, Narrowing.to(kind, today).inForce());
        return RequestItem.of(item -> item.header(header -> header)
                .body(body -> body.size(2 * most)
                        .timeout(PATIENCE)
                        .query(query -> query.knn(near -> near.field("vector")
                                .queryVector(vector)
                                .k(2 * most)
                                .numCandidates(CANDIDATES)
                                .filter(filters)))));
    }

    private static List<Near> near(MultiSearchResponseItem<IndexedEntry> answer, int most, LocalDate today) {
        if (answer.isFailure()) {
            throw new Unavailable("search");
        }
        Map<String, Near> each = new LinkedHashMap<>();
        for (Hit<IndexedEntry> hit : answer.result().hits().hits()) {
            Found found = Objects.requireNonNull(hit.source()).found(List.of(), today);
            each.putIfAbsent(found.address(), new Near(found, 2 * Objects.requireNonNull(hit.score()) - 1));
        }
        return each.values().stream().limit(most).toList();
    }
}
