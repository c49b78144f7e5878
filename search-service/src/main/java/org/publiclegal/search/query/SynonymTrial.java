package org.publiclegal.search.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.synonym.SynonymSet;
import org.publiclegal.search.synonym.Trial;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Component;

/** Asks by words alone, which is what synonyms change; what is found by meaning stays the same beside it. */
@Component
class SynonymTrial implements Trial {

    private final LibrarySearch search;
    private final Clock clock;

    SynonymTrial(LibrarySearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @Override
    public List<Hit> first(String question, SynonymSet synonyms) {
        Narrowing everything = new Narrowing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Shanghai.dayOf(clock.instant()),
                false);
        Question asked = new Question(Typed.line(question), everything, Sorting.RELEVANCE, Retrieval.LEXICAL, 1, HITS);
        return search.find(asked, synonyms).hits().stream()
                .map(found -> new Hit((found.title() + " " + found.label()).strip(), found.address()))
                .toList();
    }
}
