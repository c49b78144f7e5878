package org.publiclegal.search.casebook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.publiclegal.search.citation.CaseNumbers;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.reading.Links;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Service;

/** Finds the case that a reader asks for, or refuses with {@link NotFound}. */
@Service
public class CaseReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    private final Cases cases;
    private final Catalogue catalogue;
    private final Clock clock;

    CaseReader(Cases cases, Catalogue catalogue, Clock clock) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * What a case is cited by.
     *
     * @param reference its number; empty when it has none
     */
    public record Named(String title, String reference) {}

    /** What a case is cited by. */
    public Named named(String id) {
        CaseHead head = open(id).head();
        return new Named(head.title(), head.reference());
    }

    CourtCase open(String id) {
        return found(id).orElseThrow(NotFound::new);
    }

    boolean isKnown(String id) {
        return found(id).isPresent();
    }

    /** What the texts of a case cite, but for the case itself. */
    Links links(CourtCase of) {
        Set<String> numbers = of.texts().stream()
                .flatMap(each -> CaseNumbers.in(each).stream())
                .map(CaseNumbers.Named::number)
                .filter(each -> !each.equals(CaseNumbers.compared(of.head().reference())))
                .collect(Collectors.toSet());
        List<String> texts = of.texts();
        return Links.of(Optional.empty(), texts, catalogue, Shanghai.dayOf(clock.instant()))
                .withCases(cases.addresses(numbers));
    }

    private Optional<CourtCase> found(String id) {
        return Optional.of(id).filter(each -> ID.matcher(each).matches()).flatMap(cases::find);
    }
}
