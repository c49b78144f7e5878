package org.publiclegal.search.citation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keys of what a text cites: a name of a law with the number of an article, or the number of a case. */
public final class Cited {

    private Cited() {}

    public static String article(String law, ArticleNumber number) {
        return law + "#" + number.address();
    }

    public static String courtCase(String number) {
        return CaseNumbers.compared(number);
    }

    /**
     * The keys of all that a text cites. Where it can't be said which words belong to the name of a law, there is one for
     * each name that it may be.
     *
     * @param own name of the law that the text is of, which it calls 本法; empty when it is of none
     */
    public static Set<String> in(String text, Optional<String> own) {
        Set<String> keys = new TreeSet<>();
        for (Citation citation : Citations.in(text)) {
            citation.article()
                    .ifPresent(number -> names(citation, text, own)
                            .map(name -> article(name, number))
                            .forEach(keys::add));
        }
        CaseNumbers.in(text).forEach(each -> keys.add(each.number()));
        return keys;
    }

    /** Keys of an article by all the names of its law. */
    public static Set<String> article(Collection<String> names, ArticleNumber number) {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.add(article(name, number)));
        return keys;
    }

    private static Stream<String> names(Citation citation, String text, Optional<String> own) {
        return Citations.names(citation, text).stream()
                .flatMap(name -> Citations.isItself(name) ? own.stream() : Stream.of(name));
    }
}
