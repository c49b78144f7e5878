package org.publiclegal.search.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.citation.ArticleNumber;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.Validity;
import org.publiclegal.search.query.Found.Standing;

/** An entry as the index gives it back. */
@JsonIgnoreProperties(ignoreUnknown = true)
record IndexedEntry(
        Kind kind,
        String document,
        @Nullable String article,
        String title,
        @Nullable String label,
        @Nullable List<String> path,
        String text,
        @Nullable LawLevel level,
        String category,
        @Nullable String region,
        @Nullable String court,
        @Nullable String reference,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable Boolean repealed) {

    Found found(List<Found.Piece> extract, LocalDate day) {
        return new Found(
                kind,
                document,
                Optional.ofNullable(article).flatMap(ArticleNumber::ofAddress),
                title,
                Objects.requireNonNullElse(label, ""),
                Objects.requireNonNullElse(path, List.of()),
                text,
                extract,
                category,
                since,
                Objects.requireNonNullElse(court, ""),
                Objects.requireNonNullElse(reference, ""),
                standing(day));
    }

    private Optional<Standing> standing(LocalDate day) {
        if (level == null) {
            return Optional.empty();
        }
        Optional<LocalDate> end = Optional.ofNullable(until);
        Validity validity = Validity.of(since, end, Boolean.TRUE.equals(repealed), day);
        return Optional.of(new Standing(level, Objects.requireNonNullElse(region, ""), end, validity));
    }
}
