package org.publiclegal.search.citing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.query.Citers;
import org.publiclegal.search.query.Found;

/** What the interface answers with. */
final class CitationDocuments {

    private CitationDocuments() {}

    /** A page of what cites something; {@code next} is the address of the page after it. */
    @Schema(name = "CitationPage")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CitationPage(
            @Schema(description = "Of all pages") long total,
            List<CitationDocument> citations,
            @Schema(implementation = String.class) Optional<String> next) {

        static CitationPage of(Subject subject, Citers.Page found, int page, int size) {
            String next = "/api/v1%s?page=%d&size=%d".formatted(subject.citations(), page + 1, size);
            return new CitationPage(
                    found.total(),
                    found.citers().stream().map(CitationDocument::of).toList(),
                    found.more() ? Optional.of(next) : Optional.empty());
        }
    }

    /**
     * What cites. {@code number} is as in addresses; {@code since} is when a law came into force, a case was decided, or
     * an answer was reviewed.
     */
    @Schema(name = "Citation")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CitationDocument(
            Kind kind,
            String id,
            @Schema(implementation = String.class) Optional<String> number,
            String title,
            String label,
            String extract,
            @Schema(implementation = String.class) Optional<String> court,

            @Schema(implementation = String.class, description = "Number of a case")
            Optional<String> reference,

            LocalDate since,
            String address) {

        static CitationDocument of(Found found) {
            return new CitationDocument(
                    found.kind(),
                    found.document(),
                    found.article().map(ArticleNumber::address),
                    found.title(),
                    found.label(),
                    found.plainExtract(),
                    Optional.of(found.court()).filter(each -> !each.isEmpty()),
                    Optional.of(found.reference()).filter(each -> !each.isEmpty()),
                    found.since(),
                    found.address());
        }
    }
}
