package org.publiclegal.search.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.Validity;

/** An entry as the index gives it back. */
@JsonIgnoreProperties(ignoreUnknown = true)
record IndexedEntry(
        Kind kind,
        String law,
        @Nullable String article,
        String title,
        @Nullable String label,
        @Nullable List<String> path,
        String text,
        LawLevel level,
        String category,
        String region,
        LocalDate since,
        @Nullable LocalDate until,
        boolean repealed) {

    Found found(List<Found.Piece> extract, LocalDate day) {
        Optional<LocalDate> end = Optional.ofNullable(until);
        return new Found(
                kind,
                law,
                Optional.ofNullable(article).flatMap(ArticleNumber::ofAddress),
                title,
                label == null ? "" : label,
                path == null ? List.of() : path,
                text,
                extract,
                level,
                category,
                region,
                since,
                end,
                Validity.of(since, end, repealed, day));
    }
}
