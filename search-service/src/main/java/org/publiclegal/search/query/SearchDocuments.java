package org.publiclegal.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.Validity;
import org.publiclegal.search.query.Answering.Answer;
import org.publiclegal.search.query.Found.Standing;
import org.springframework.web.util.UriComponentsBuilder;

/** What the interface answers a search with. */
final class SearchDocuments {

    private SearchDocuments() {}

    /** What was found; {@code next} is the address of the page after it. */
    @Schema(name = "SearchPage")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SearchPage(
            @Schema(description = "Of all pages, up to 200 of which fit by what they mean only")
            long total,

            List<HitDocument> hits,
            List<FacetDocument> facets,

            @Schema(
                    description = "In which way it was looked for: LEXICAL instead of HYBRID"
                            + " when so many ask that the meaning could not be had in time")
            Retrieval retrieval,

            @Schema(
                    description = "What it was found by: the words asked for, in simplified characters,"
                            + " or others that may have been meant when those are nowhere")
            String words,

            @Schema(implementation = String.class, description = "Other words that may have been meant")
            Optional<String> meant,

            @Schema(implementation = String.class) Optional<String> next) {

        static SearchPage of(Question question, Optional<LocalDate> on, boolean exact, Answer answer) {
            Results results = answer.results();
            boolean more = results.more() && question.page() < Question.LAST_PAGE;
            return new SearchPage(
                    results.total(),
                    results.hits().stream().map(HitDocument::of).toList(),
                    results.facets().stream().map(FacetDocument::of).toList(),
                    results.way(),
                    answer.words(),
                    answer.meant(),
                    more ? Optional.of(SearchDocuments.next(question, on, exact)) : Optional.empty());
        }
    }

    /**
     * What was found. {@code number} is as in addresses, {@code text} that of a provision as a whole; what only laws
     * have is absent for others, and {@code since} is the day of a case's decision or an answer's review.
     */
    @Schema(name = "SearchHit")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record HitDocument(
            Kind kind,
            String id,
            @Schema(implementation = String.class) Optional<String> number,
            String title,
            String label,
            List<String> path,
            String extract,
            @Schema(implementation = String.class) Optional<String> text,
            @Schema(implementation = LawLevel.class) Optional<LawLevel> level,
            String category,
            @Schema(implementation = String.class) Optional<String> region,
            @Schema(implementation = String.class) Optional<String> court,

            @Schema(implementation = String.class, description = "Number of a case")
            Optional<String> reference,

            LocalDate since,
            @Schema(implementation = LocalDate.class) Optional<LocalDate> until,
            @Schema(implementation = Validity.class) Optional<Validity> validity,
            String address) {

        static HitDocument of(Found found) {
            return new HitDocument(
                    found.kind(),
                    found.document(),
                    found.article().map(ArticleNumber::address),
                    found.title(),
                    found.label(),
                    found.path(),
                    found.plainExtract(),
                    Optional.of(found.text()).filter(_ -> found.kind() == Kind.PROVISION),
                    found.standing().map(Standing::level),
                    found.category(),
                    found.standing().map(Standing::region),
                    Optional.of(found.court()).filter(each -> !each.isEmpty()),
                    Optional.of(found.reference()).filter(each -> !each.isEmpty()),
                    found.since(),
                    found.standing().flatMap(Standing::until),
                    found.standing().map(Standing::validity),
                    found.address());
        }
    }

    /** A field that the search can be narrowed by: its parameter, and the most frequent values. */
    @Schema(name = "SearchFacet")
    record FacetDocument(String parameter, List<ValueDocument> values) {

        static FacetDocument of(Facet facet) {
            return new FacetDocument(
                    facet.field().key(),
                    facet.values().stream()
                            .map(each -> new ValueDocument(each.value(), each.count()))
                            .toList());
        }
    }

    @Schema(name = "SearchFacetValue")
    record ValueDocument(String value, long count) {}

    private static String next(Question question, Optional<LocalDate> on, boolean exact) {
        Narrowing narrowing = question.narrowing();
        List<Object> values = new ArrayList<>();
        UriComponentsBuilder next = UriComponentsBuilder.fromPath("/api/v1/search");
        add(next, values, "q", Optional.of(question.words()).filter(each -> !each.isEmpty()));
        add(next, values, "kind", narrowing.kind());
        add(next, values, "level", narrowing.level());
        add(next, values, "category", narrowing.category());
        add(next, values, "region", narrowing.region());
        add(next, values, "court", narrowing.court());
        add(next, values, "year", narrowing.year());
        add(next, values, "on", on);
        add(next, values, "past", Optional.of(narrowing.past()).filter(each -> each));
        add(next, values, "exact", Optional.of(exact).filter(each -> each));
        add(next, values, "sort", Optional.of(question.sorting()));
        add(next, values, "retrieval", Optional.of(question.retrieval()));
        add(next, values, "page", Optional.of(question.page() + 1));
        add(next, values, "size", Optional.of(question.size()));
        return next.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder next, List<Object> values, String name, Optional<?> value) {
        value.ifPresent(each -> {
            next.queryParam(name, "{" + name + "}");
            values.add(each);
        });
    }
}
