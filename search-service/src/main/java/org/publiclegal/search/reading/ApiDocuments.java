package org.publiclegal.search.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.Provision;
import org.publiclegal.search.library.Validity;
import org.publiclegal.search.reading.Reader.Article;
import org.publiclegal.search.reading.Reader.Opened;
import org.springframework.web.util.UriComponentsBuilder;

/** What the interface answers with. */
final class ApiDocuments {

    private ApiDocuments() {}

    static String next(
            String title,
            Optional<LawLevel> level,
            Optional<String> category,
            Optional<LocalDate> on,
            String after,
            int size) {
        UriComponentsBuilder next = UriComponentsBuilder.fromPath("/api/v1/laws");
        if (!title.isEmpty()) {
            next.queryParam("title", "{title}");
        }
        category.ifPresent(_ -> next.queryParam("category", "{category}"));
        level.ifPresent(each -> next.queryParam("level", each));
        on.ifPresent(each -> next.queryParam("on", each));
        return next.queryParam("after", after)
                .queryParam("size", size)
                .encode()
                .buildAndExpand(java.util.Map.of("title", title, "category", category.orElse("")))
                .toUriString();
    }

    /** A page of laws; {@code next} is the address of the page after it. */
    @Schema(name = "LawPage")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LawPage(
            List<LawSummary> laws,
            @Schema(implementation = String.class) Optional<String> next) {}

    /** A version of a law. {@code since} is the day of publication where no other is known. */
    @Schema(name = "LawSummary")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LawSummary(
            String id,
            String name,
            String title,
            @Schema(implementation = String.class) Optional<String> part,
            LawLevel level,
            String category,
            String region,
            @Schema(implementation = LocalDate.class) Optional<LocalDate> published,
            LocalDate since,
            @Schema(implementation = LocalDate.class) Optional<LocalDate> until,
            Validity validity) {

        static LawSummary of(LawHead head, LocalDate day) {
            return new LawSummary(
                    head.id(),
                    head.name(),
                    head.title(),
                    Optional.of(head.part()).filter(each -> !each.isEmpty()),
                    head.level(),
                    head.category(),
                    head.region(),
                    head.published(),
                    head.since(),
                    head.until(),
                    head.on(day));
        }
    }

    /** A whole law. */
    @Schema(name = "Law")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LawDocument(
            LawSummary law,
            @Schema(implementation = String.class) Optional<String> issuer,
            List<String> history,
            String preamble,
            List<ProvisionDocument> provisions,
            List<LawSummary> versions) {

        static LawDocument of(Opened opened, LocalDate today) {
            Law law = opened.law();
            return new LawDocument(
                    LawSummary.of(opened.head(), today),
                    Optional.of(law.issuer()).filter(each -> !each.isEmpty()),
                    law.history(),
                    law.preamble(),
                    law.provisions().stream().map(ProvisionDocument::of).toList(),
                    opened.versions().stream()
                            .map(each -> LawSummary.of(each, today))
                            .toList());
        }
    }

    /** {@code number} is as in addresses, and absent where no article owns the text. */
    @Schema(name = "Provision")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ProvisionDocument(
            @Schema(implementation = String.class) Optional<String> number,
            String label,
            List<String> path,
            String text) {

        static ProvisionDocument of(Provision provision) {
            return new ProvisionDocument(
                    provision.number().map(ArticleNumber::address),
                    provision.label(),
                    provision.path(),
                    provision.text());
        }
    }

    /** A provision in its law. */
    @Schema(name = "Article")
    record ArticleDocument(LawSummary law, ProvisionDocument provision, String citation) {

        static ArticleDocument of(Article article, LocalDate today) {
            return new ArticleDocument(
                    LawSummary.of(article.in().head(), today),
                    ProvisionDocument.of(article.provision()),
                    LawPages.citation(article.in().law(), article.provision()));
        }
    }
}
