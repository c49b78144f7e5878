package org.publiclegal.search.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.citation.CaseNumbers;
import org.publiclegal.search.citation.Citation;
import org.publiclegal.search.citation.Citations;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.reading.LinkedText.Piece;

/** Makes citations in texts into links, where the library has what they cite. */
public final class Links {

    private final Optional<LawHead> own;
    private final Map<String, List<LawHead>> laws;
    private final Map<String, String> cases;

    private Links(Optional<LawHead> own, Map<String, List<LawHead>> laws, Map<String, String> cases) {
        this.own = own;
        this.laws = laws;
        this.cases = cases;
    }

    /**
     * Looks up at once what all the texts cite.
     *
     * @param own the law that they are of, which they call 本法; empty when they are of none
     */
    public static Links of(Optional<LawHead> own, List<String> texts, Catalogue catalogue, LocalDate today) {
        Set<String> names = new LinkedHashSet<>();
        texts.forEach(text -> Citations.in(text).forEach(each -> names.addAll(Citations.names(each, text))));
        Map<String, List<LawHead>> laws = new HashMap<>();
        catalogue
                .named(names, today)
                .forEach(head -> head.names()
                        .forEach(name -> laws.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(head)));
        return new Links(own, laws, Map.of());
    }

    /**
     * The same, and cases that are cited by their numbers.
     *
     * @param addresses of cases by their numbers, as these are compared
     */
    public Links withCases(Map<String, String> addresses) {
        return new Links(own, laws, Map.copyOf(addresses));
    }

    /** The paragraphs of a text. */
    public List<LinkedText> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(this::linked).toList();
    }

    private LinkedText linked(String line) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Target target : targets(line)) {
            if (target.start() >= from) {
                if (target.start() > from) {
                    pieces.add(new Piece(line.substring(from, target.start()), ""));
                }
                pieces.add(new Piece(line.substring(target.start(), target.end()), target.href()));
                from = target.end();
            }
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), ""));
        }
        return new LinkedText(pieces);
    }

    /** Where a citation leads, and where it stands in the line. */
    private record Target(int start, int end, String href) {}

    private List<Target> targets(String line) {
        Stream<Target> provisions = Citations.in(line).stream().flatMap(each -> target(each, line).stream());
        Stream<Target> decided = CaseNumbers.in(line).stream()
                .flatMap(each -> Optional.ofNullable(cases.get(each.number())).stream()
                        .map(href -> new Target(each.start(), each.end(), href)));
        return Stream.concat(provisions, decided)
                .sorted(Comparator.comparingInt(Target::start))
                .toList();
    }

    private Optional<Target> target(Citation citation, String line) {
        boolean named = line.startsWith(citation.law(), citation.start());
        for (String name : Citations.names(citation, line)) {
            List<LawHead> heads = Citations.isItself(name) ? own.stream().toList() : laws.getOrDefault(name, List.of());
            Optional<String> href = href(heads, citation.article());
            if (href.isPresent()) {
                int before = named ? citation.law().length() - name.length() : 0;
                return Optional.of(new Target(citation.start() + before, citation.end(), href.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> href(List<LawHead> laws, Optional<ArticleNumber> article) {
        return article.map(number -> laws.stream()
                        .filter(law -> law.articles().contains(number.address()))
                        .map(law -> LawAddress.of(law.id(), number))
                        .findFirst())
                .orElseGet(
                        () -> laws.stream().map(law -> LawAddress.of(law.id())).findFirst());
    }
}
