package org.publiclegal.search.repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.citation.Citation;
import org.publiclegal.search.citation.Citations;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.Laws;
import org.publiclegal.search.library.Provision;
import org.springframework.stereotype.Component;

/** What the library holds of the provisions that answers rely on. */
@Component
class Provisions {

    private final Catalogue catalogue;
    private final Laws laws;

    Provisions(Catalogue catalogue, Laws laws) {
        this.catalogue = catalogue;
        this.laws = laws;
    }

    /** What a line names, such as 《民法典》第五百七十七条, as it stands on a day; empty when the library lacks it. */
    Optional<Reliance> named(String line, LocalDate day) {
        return Citations.only(line).flatMap(citation -> find(citation, day));
    }

    /** All that a text cites and the library has, each once. */
    List<Reliance> citedIn(String text, LocalDate day) {
        List<Reliance> found = new ArrayList<>();
        for (Citation citation : Citations.in(text)) {
            find(citation, day)
                    .filter(each -> found.stream().noneMatch(each::equals))
                    .ifPresent(found::add);
        }
        return found.stream().limit(Wording.MOST_RELIANCES).toList();
    }

    /** Whether it stands on a day as it did when the answer was written. */
    boolean stands(Reliance reliance, LocalDate day) {
        return catalogue
                .versionOn(reliance.work(), day)
                .filter(head -> !head.repealed())
                .flatMap(head -> text(head, reliance.article()))
                .filter(reliance.text()::equals)
                .isPresent();
    }

    /** The version that counts on a day, for links; the one that was relied on where none does. */
    String versionOn(Reliance reliance, LocalDate day) {
        return catalogue
                .versionOn(reliance.work(), day)
                .filter(head -> head.articles().contains(reliance.article().address()))
                .map(LawHead::id)
                .orElse(reliance.version());
    }

    private Optional<Reliance> find(Citation citation, LocalDate day) {
        return citation.article()
                .flatMap(number -> catalogue.named(Set.of(citation.law()), day).stream()
                        .filter(head -> head.articles().contains(number.address()))
                        .findFirst()
                        .flatMap(head -> text(head, number)
                                .map(text -> new Reliance(head.work(), head.title(), head.id(), number, text))));
    }

    private Optional<String> text(LawHead head, ArticleNumber number) {
        return laws.find(head.id()).flatMap(law -> law.provision(number)).map(Provision::text);
    }
}
