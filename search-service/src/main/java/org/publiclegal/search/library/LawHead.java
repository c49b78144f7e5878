package org.publiclegal.search.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a version of a law without its text.
 *
 * @param work what all versions of the law share
 * @param since the first day on which it was, or will be, in force; the day of its publication where no other is known
 * @param until the first day on which the next version is in force; empty when there is none
 * @param repealed whether it has ended without a version that follows
 * @param articles the numbers of its articles as in addresses, in their order
 */
public record LawHead(
        String id,
        String work,
        String name,
        String title,
        String part,
        LawLevel level,
        String category,
        String region,
        Optional<LocalDate> published,
        LocalDate since,
        Optional<LocalDate> until,
        boolean repealed,
        List<String> articles) {

    /** Older versions first. */
    static final Comparator<LawHead> BY_AGE = Comparator.comparing(LawHead::since)
            .thenComparing(head -> head.published().orElse(LocalDate.MIN))
            .thenComparing(LawHead::id);

    public LawHead {
        articles = List.copyOf(articles);
    }

    /** Its title, and which part of the law it is if there are several. */
    public String label() {
        return part.isEmpty() ? title : title + " " + part;
    }

    /** What a text may call it: 劳动合同法, 中华人民共和国劳动合同法. No name twice. */
    public List<String> names() {
        return Stream.of(name, title, title.replaceFirst("^中华人民共和国", ""))
                .distinct()
                .toList();
    }

    /** What it is when another version follows. */
    LawHead before(LawHead next) {
        return new LawHead(
                id,
                work,
                name,
                title,
                part,
                level,
                category,
                region,
                published,
                since,
                Optional.of(next.since),
                false,
                articles);
    }

    /** Of what worth it is on a day. */
    public Validity on(LocalDate day) {
        return Validity.of(since, until, repealed, day);
    }

    /** Whether it was the version that counted on a day, though it may have ended since nobody knows when. */
    public boolean stoodOn(LocalDate day) {
        return switch (on(day)) {
            case IN_FORCE, REPEALED -> true;
            case NOT_YET, SUPERSEDED -> false;
        };
    }
}
