package org.publiclegal.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.Validity;
import org.publiclegal.search.reading.LawAddress;

/**
 * What was found.
 *
 * @param document id of the law's version, the case or the answer
 * @param article empty for all but a provision, and for text that no article owns
 * @param path the headings above a provision
 * @param text of a provision as a whole, or what a law begins with
 * @param extract where the words of the question stand in the text, or how it begins
 * @param since when a law came into force, a case was decided, or an answer was reviewed
 * @param court that decided a case; empty for others
 * @param reference number of a case; empty for others
 * @param standing of a law or a provision
 */
public record Found(
        Kind kind,
        String document,
        Optional<ArticleNumber> article,
        String title,
        String label,
        List<String> path,
        String text,
        List<Piece> extract,
        String category,
        LocalDate since,
        String court,
        String reference,
        Optional<Standing> standing) {

    /**
     * Of what worth a law is.
     *
     * @param until the first day on which another version is in force
     * @param validity on the day that was asked for
     */
    public record Standing(LawLevel level, String region, Optional<LocalDate> until, Validity validity) {}

    /** Part of a text; {@code marked} when it is what was asked for. */
    public record Piece(String text, boolean marked) {}

    /** Of the page that shows it. */
    public String address() {
        return switch (kind) {
            case LAW, PROVISION ->
                article.map(number -> LawAddress.of(document, number)).orElseGet(() -> LawAddress.of(document));
            case CASE -> "/cases/" + document;
            case ANSWER -> "/answers/" + document;
        };
    }

    /** The extract as text without marks. */
    public String plainExtract() {
        return extract.stream().map(Piece::text).collect(Collectors.joining());
    }
}
