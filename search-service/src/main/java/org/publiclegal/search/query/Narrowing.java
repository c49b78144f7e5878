package org.publiclegal.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.index.Kind;
import org.publiclegal.search.library.LawLevel;

/**
 * To which part of the library a search is confined; what is empty confines nothing.
 *
 * @param year in which it came into force, or was decided
 * @param past whether that is wanted too which is not in force on the day, no longer or not yet
 */
public record Narrowing(
        Optional<Kind> kind,
        Optional<LawLevel> level,
        Optional<String> category,
        Optional<String> region,
        Optional<String> court,
        Optional<Integer> year,
        LocalDate day,
        boolean past) {

    /** What one kind has that counts on a day. */
    static Narrowing to(Kind kind, LocalDate day) {
        return new Narrowing(
                Optional.of(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                false);
    }

    List<Query> filters() {
        List<Query> filters = new ArrayList<>(List.of(shown()));
        kind.ifPresent(each -> filters.add(term("kind", FieldValue.of(each.name()))));
        level.ifPresent(each -> filters.add(term("level", FieldValue.of(each.name()))));
        category.ifPresent(each -> filters.add(term("category", FieldValue.of(each))));
        region.ifPresent(each -> filters.add(term("region", FieldValue.of(each))));
        court.ifPresent(each -> filters.add(term("court", FieldValue.of(each))));
        year.ifPresent(each -> filters.add(term("year", FieldValue.of(each))));
        if (!past) {
            filters.add(inForce());
        }
        return filters;
    }

    /** Without what stands in the index only to be compared with questions. */
    private static Query shown() {
        return Query.of(query -> query.bool(bool -> bool.mustNot(term("hidden", FieldValue.of(true)))));
    }

    Query inForce() {
        return Query.of(query -> query.bool(bool -> bool.filter(since -> since.range(
                        range -> range.date(date -> date.field("since").lte(day.toString()))))
                .mustNot(until -> until.range(
                        range -> range.date(date -> date.field("until").lte(day.toString()))))
                .mustNot(term("repealed", FieldValue.of(true)))));
    }

    private static Query term(String field, FieldValue value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
