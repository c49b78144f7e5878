package org.publiclegal.search.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.LawList;
import org.publiclegal.search.library.Laws;
import org.publiclegal.search.library.Provision;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Service;

/** Finds what a reader asks for, or refuses with {@link NotFound}. */
@Service
class Reader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private final Laws laws;
    private final Catalogue catalogue;
    private final Clock clock;

    Reader(Laws laws, Catalogue catalogue, Clock clock) {
        this.laws = laws;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A law with what is known of it, and all its versions, newest first. */
    record Opened(Law law, LawHead head, List<LawHead> versions) {}

    /** A provision in its law, with those beside it that have a number. */
    record Article(
            Opened in,
            Provision provision,
            ArticleNumber number,
            Optional<Provision> before,
            Optional<Provision> after) {}

    LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    List<LawHead> list(LawList wanted) {
        return catalogue.list(wanted);
    }

    Catalogue.Counts counts(LawList wanted) {
        return catalogue.counts(wanted);
    }

    boolean isKnown(String id) {
        return ID.matcher(id).matches() && catalogue.find(id).isPresent();
    }

    Opened open(String id) {
        Law law = Optional.of(id)
                .filter(each -> ID.matcher(each).matches())
                .flatMap(laws::find)
                .orElseThrow(NotFound::new);
        LawHead head = catalogue.find(id).orElseThrow(NotFound::new);
        return new Opened(law, head, catalogue.versions(head.work()));
    }

    Article article(String id, String number) {
        ArticleNumber wanted = ArticleNumber.ofAddress(number).orElseThrow(NotFound::new);
        Opened opened = open(id);
        List<Provision> numbered = opened.law().provisions().stream()
                .filter(each -> each.number().isPresent())
                .toList();
        for (int i = 0; i < numbered.size(); i++) {
            if (numbered.get(i).number().filter(wanted::equals).isPresent()) {
                return new Article(
                        opened,
                        numbered.get(i),
                        wanted,
                        i > 0 ? Optional.of(numbered.get(i - 1)) : Optional.empty(),
                        i + 1 < numbered.size() ? Optional.of(numbered.get(i + 1)) : Optional.empty());
            }
        }
        throw new NotFound();
    }

    Optional<LawHead> versionOn(LawHead head, LocalDate day) {
        return catalogue.versionOn(head.work(), day);
    }

    Links links(LawHead own, List<String> texts) {
        return Links.of(Optional.of(own), texts, catalogue, today());
    }
}
