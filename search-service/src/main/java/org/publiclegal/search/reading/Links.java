package org.publiclegal.search.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.citation.Citation;
import org.publiclegal.search.citation.Citations;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.reading.LinkedText.Piece;

/** Makes citations in the texts of one law into links, where the library has what they cite. */
final class Links {

    private static final Set<String> ITSELF =
            Set.of("本法", "本法典", "本条例", "本办法", "本规定", "本细则", "本解释", "本决定", "本规则", "本章程");

    /** Words of a sentence that a name may follow. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:依照|根据|依据|按照|参照|适用|违反|符合|执行|遵守|履行|有关|属于|以及|或者|和|与|及|或|对|在|以|是|由|依|按)$");

    private final LawHead own;
    private final Map<String, List<LawHead>> known;

    private Links(LawHead own, Map<String, List<LawHead>> known) {
        this.own = own;
        this.known = known;
    }

    /** Looks up at once what all the texts cite. */
    static Links of(LawHead own, List<String> texts, Catalogue catalogue, LocalDate today) {
        Set<String> names = new LinkedHashSet<>();
        texts.forEach(text -> Citations.in(text).forEach(each -> names.addAll(candidates(each, text))));
        Map<String, List<LawHead>> known = new HashMap<>();
        catalogue
                .named(names, today)
                .forEach(head -> head.names()
                        .forEach(name -> known.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(head)));
        return new Links(own, known);
    }

    /** The paragraphs of a text. */
    List<LinkedText> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(this::linked).toList();
    }

    private LinkedText linked(String line) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Citation citation : Citations.in(line)) {
            Optional<Target> target = target(citation, line);
            if (target.isPresent() && target.get().start() >= from) {
                if (target.get().start() > from) {
                    pieces.add(new Piece(line.substring(from, target.get().start()), ""));
                }
                pieces.add(new Piece(
                        line.substring(target.get().start(), citation.end()),
                        target.get().href()));
                from = citation.end();
            }
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), ""));
        }
        return new LinkedText(pieces);
    }

    /** Where a citation leads, and where in the line it begins. */
    private record Target(int start, String href) {}

    private Optional<Target> target(Citation citation, String line) {
        boolean named = line.startsWith(citation.law(), citation.start());
        for (String name : candidates(citation, line)) {
            List<LawHead> laws = ITSELF.contains(name) ? List.of(own) : known.getOrDefault(name, List.of());
            Optional<String> href = href(laws, citation.article());
            if (href.isPresent()) {
                int before = named ? citation.law().length() - name.length() : 0;
                return Optional.of(new Target(citation.start() + before, href.get()));
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

    /**
     * What the cited law may be called. In front of a name without marks there may be words of the sentence, but no
     * part of a longer name: 劳动合同法 is not 合同法.
     */
    private static List<String> candidates(Citation citation, String text) {
        String name = citation.law();
        if (text.lastIndexOf("《" + name + "》", citation.start()) >= 0) {
            return List.of(name);
        }
        return IntStream.rangeClosed(0, Math.max(0, name.length() - 2))
                .filter(start ->
                        start == 0 || BEFORE.matcher(name.substring(0, start)).find())
                .mapToObj(name::substring)
                .toList();
    }
}
