package org.publiclegal.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.citation.Citation;
import org.publiclegal.search.citation.Citations;
import org.publiclegal.search.index.Chinese;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.Laws;
import org.publiclegal.search.library.Provision;
import org.publiclegal.search.library.Validity;
import org.publiclegal.search.reading.LawAddress;
import org.springframework.stereotype.Component;

/** What somebody names instead of describing it: 民法典 577, 民法典第五百七十七条, 劳动合同法. */
@Component
class Named {

    private static final int MOST = 5;

    private final Catalogue catalogue;
    private final Laws laws;

    Named(Catalogue catalogue, Laws laws) {
        this.catalogue = catalogue;
        this.laws = laws;
    }

    /** A law, or a provision of it. */
    record Hit(LawHead head, Optional<Provision> provision, Validity validity) {

        public String title() {
            return head.label();
        }

        public String label() {
            return provision.map(Provision::label).orElse("");
        }

        public List<String> paragraphs() {
            return provision.map(each -> each.text().lines().toList()).orElse(List.of());
        }

        public List<String> path() {
            return provision.map(Provision::path).orElse(List.of());
        }

        public String address() {
            return provision
                    .flatMap(Provision::number)
                    .map(number -> LawAddress.of(head.id(), number))
                    .orElseGet(() -> LawAddress.of(head.id()));
        }
    }

    /** As it stands on a day; empty when the words name nothing that the library has. */
    List<Hit> by(String typed, LocalDate day) {
        String words = Chinese.simplified(typed);
        Optional<Citation> citation = Citations.only(words);
        String law = citation.map(Citation::law)
                .orElseGet(() -> words.replaceAll("[《》]", "").strip());
        List<LawHead> heads = law.isEmpty() ? List.of() : catalogue.named(Set.of(law), day);
        return citation.flatMap(Citation::article)
                .map(number -> provisions(heads, number, day))
                .orElseGet(() -> heads.stream()
                        .limit(MOST)
                        .map(head -> new Hit(head, Optional.empty(), head.on(day)))
                        .toList());
    }

    private List<Hit> provisions(List<LawHead> heads, ArticleNumber number, LocalDate day) {
        return heads.stream()
                .filter(head -> head.articles().contains(number.address()))
                .limit(MOST)
                .flatMap(head -> laws.find(head.id()).flatMap(law -> law.provision(number)).stream()
                        .map(provision -> new Hit(head, Optional.of(provision), head.on(day))))
                .toList();
    }
}
