package org.publiclegal.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.publiclegal.search.index.LibraryIndex;
import org.publiclegal.starter.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the provisions, cases and answers that cite something. */
@Component
public class Citers {

    /** After which time it is worth while to ask again, when Elasticsearch can't be reached. */
    public static final String RETRY_SECONDS = SearchApi.RETRY_SECONDS;

    /** How many pages there are at most. */
    public static final int LAST_PAGE = Question.LAST_PAGE;

    private static final Logger LOG = LoggerFactory.getLogger(Citers.class);
    private static final int EXTRACT = 160;
    private static final String PATIENCE = "4s";

    private final ElasticsearchClient elasticsearch;

    Citers(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * A page of what cites something.
     *
     * @param total of all pages
     * @param more whether another page follows
     */
    public record Page(long total, List<Found> citers, boolean more) {}

    /**
     * What counts on a day and cites something: answers, cases, laws and provisions, the newest of each first. Refuses
     * with {@link Unavailable} when Elasticsearch can't be asked.
     *
     * @param keys of what is cited, any of which will do; nothing cites what has none
     * @param named how texts name it, to be marked in them
     * @param page from 1 to {@value #LAST_PAGE}
     */
    public Page of(Collection<String> keys, String named, LocalDate day, int page, int size) {
        if (keys.isEmpty()) {
            return new Page(0, List.of(), false);
        }
        try {
            SearchResponse<IndexedEntry> answer =
                    elasticsearch.search(request(keys, named, day, page, size), IndexedEntry.class);
            long total = Objects.requireNonNull(answer.hits().total()).value();
            List<Found> citers =
                    answer.hits().hits().stream().map(hit -> found(hit, day)).toList();
            return new Page(total, citers, total > (long) page * size && page < LAST_PAGE);
        } catch (ElasticsearchException refused) {
            LOG.atWarn().setCause(refused).log("Elasticsearch did not say what cites something");
            throw new Unavailable("search");
        } catch (IOException unreachable) {
            throw new Unavailable("search");
        }
    }

    private static SearchRequest request(Collection<String> keys, String named, LocalDate day, int page, int size) {
        List<FieldValue> cited = keys.stream().map(FieldValue::of).toList();
        return SearchRequest.of(request -> request.index(LibraryIndex.LIVE)
                .query(query -> query.bool(bool -> bool.filter(counting(day))
                        .filter(cites ->
                                cites.terms(terms -> terms.field("cites").terms(values -> values.value(cited))))))
                .from((page - 1) * size)
                .size(size)
                .timeout(PATIENCE)
                .trackTotalHits(track -> track.enabled(true))
                .sort(by("kind", SortOrder.Asc), by("since", SortOrder.Desc), by("document", SortOrder.Asc))
                .sort(by("position", SortOrder.Asc))
                .highlight(marks(named)));
    }

    private static List<Query> counting(LocalDate day) {
        return new Narrowing(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        day,
                        false)
                .filters();
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(each -> each.field(field).order(order)));
    }

    private static Highlight marks(String named) {
        HighlightField text = HighlightField.of(
                field -> field.fragmentSize(EXTRACT).numberOfFragments(1).noMatchSize(EXTRACT));
        return Highlight.of(highlight -> highlight
                .preTags(Extract.BEGIN)
                .postTags(Extract.END)
                .highlightQuery(query ->
                        query.matchPhrase(phrase -> phrase.field("text").query(named)))
                .fields(NamedValue.of("text", text)));
    }

    private static Found found(Hit<IndexedEntry> hit, LocalDate day) {
        return Objects.requireNonNull(hit.source())
                .found(Extract.of(hit.highlight().getOrDefault("text", List.of())), day);
    }
}
