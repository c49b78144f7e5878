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
 * A law or a provision that was found.
 *
 * @param law id of the law's version
 * @param article empty for a law as a whole, and for text that no article owns
 * @param path the headings above a provision
 * @param text of a provision as a whole, or what a law begins with
 * @param extract where the words of the question stand in the text, or how it begins
 * @param validity on the day that was asked for
 */
public record Found(
        Kind kind,
        String law,
        Optional<ArticleNumber> article,
        String title,
        String label,
        List<String> path,
        String text,
        List<Piece> extract,
        LawLevel level,
        String category,
        String region,
        LocalDate since,
        Optional<LocalDate> until,
        Validity validity) {

    /** Part of a text; {@code marked} when it is what was asked for. */
    public record Piece(String text, boolean marked) {}

    /** Of the page that shows it. */
    public String address() {
        return article.map(number -> LawAddress.of(law, number)).orElseGet(() -> LawAddress.of(law));
    }

    /** The extract as text without marks. */
    String plainExtract() {
        return extract.stream().map(Piece::text).collect(Collectors.joining());
    }
}
