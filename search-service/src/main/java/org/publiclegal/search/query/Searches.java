package org.publiclegal.search.query;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publiclegal.search.index.LibraryIndex;
import org.publiclegal.search.synonym.Reading;

/**
 * The requests that a question becomes: one where words suffice; else how many there are and how they rank, and then what
 * stands on one page.
 */
final class Searches {

    private static final int FACET_VALUES = 30;
    private static final int EXTRACT = 160;
    private static final String PATIENCE = "4s";

    private Searches() {}

    /** All that a page shows of what has the words of the question. */
    static SearchRequest page(Question question, List<Reading> readings) {
        Query words = Queries.byWords(question, readings);
        return SearchRequest.of(request -> request.index(LibraryIndex.LIVE)
                .query(words)
                .from(question.from())
                .size(question.size())
                .sort(order(question.sorting()))
                .timeout(PATIENCE)
                .trackTotalHits(track -> track.enabled(false))
                .aggregations(facets())
                .highlight(marks(words)));
    }

    static RequestItem counting(Query query) {
        return item(body -> body.query(query)
                .size(0)
                .trackTotalHits(track -> track.enabled(false))
                .aggregations(facets()));
    }

    /** Ids only, best first. */
    static RequestItem ranking(Query query, Sorting sorting, int size) {
        return item(body -> body.query(query)
                .size(size)
                .source(source -> source.fetch(false))
                .trackTotalHits(track -> track.enabled(false))
                .sort(order(sorting)));
    }

    /** The entries themselves, in no order, with the words of the question marked. */
    static SearchRequest entries(List<String> ids, Query words) {
        return SearchRequest.of(request -> request.index(LibraryIndex.LIVE)
                .query(query -> query.ids(each -> each.values(ids)))
                .size(ids.size())
                .timeout(PATIENCE)
                .highlight(marks(words)));
    }

    private static Map<String, Aggregation> facets() {
        return Stream.of(Facet.Field.values())
                .collect(Collectors.toMap(
                        Facet.Field::key,
                        field -> Aggregation.of(facet ->
                                facet.terms(terms -> terms.field(field.key()).size(FACET_VALUES)))));
    }

    private static RequestItem item(UnaryOperator<SearchRequestBody.Builder> body) {
        return RequestItem.of(item -> item.header(header -> header).body(each -> body.apply(each.timeout(PATIENCE))));
    }

    private static List<SortOptions> order(Sorting sorting) {
        SortOptions score = SortOptions.of(sort -> sort.score(each -> each.order(SortOrder.Desc)));
        return switch (sorting) {
            case RELEVANCE -> List.of(score, by("document", SortOrder.Asc), by("position", SortOrder.Asc));
            case NEWEST -> List.of(by("since", SortOrder.Desc), score, by("document", SortOrder.Asc));
            case OLDEST -> List.of(by("since", SortOrder.Asc), score, by("document", SortOrder.Asc));
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(each -> each.field(field).order(order)));
    }

    private static Highlight marks(Query words) {
        HighlightField text = HighlightField.of(
                field -> field.fragmentSize(EXTRACT).numberOfFragments(2).noMatchSize(EXTRACT));
        return Highlight.of(highlight -> highlight
                .preTags(Extract.BEGIN)
                .postTags(Extract.END)
                .requireFieldMatch(false)
                .highlightQuery(words)
                .fields(NamedValue.of("text", text)));
    }
}
