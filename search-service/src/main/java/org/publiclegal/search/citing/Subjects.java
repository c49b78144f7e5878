package org.publiclegal.search.citing;

import java.util.Set;
import org.publiclegal.search.casebook.CaseReader;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.citation.Cited;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.reading.LawAddress;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.stereotype.Component;

/** Finds what may be cited, or refuses with {@link NotFound}. */
@Component
class Subjects {

    private final Catalogue catalogue;
    private final CaseReader cases;

    Subjects(Catalogue catalogue, CaseReader cases) {
        this.catalogue = catalogue;
        this.cases = cases;
    }

    /** A provision, which is cited by its number alone, whichever version of the law is meant. */
    Subject article(String law, String number) {
        ArticleNumber article = ArticleNumber.ofAddress(number).orElseThrow(NotFound::new);
        LawHead head = catalogue
                .find(law)
                .filter(each -> each.articles().contains(article.address()))
                .orElseThrow(NotFound::new);
        return new Subject(
                "《" + head.title() + "》" + article.label(),
                article.label(),
                Cited.article(head.names(), article),
                LawAddress.of(head.id(), article));
    }

    /** A case, which is cited by its number; what has none can't be cited. */
    Subject courtCase(String id) {
        CaseReader.Named named = cases.named(id);
        Set<String> keys = named.reference().isEmpty() ? Set.of() : Set.of(Cited.courtCase(named.reference()));
        return new Subject(named.title(), named.reference(), keys, "/cases/" + id);
    }
}
