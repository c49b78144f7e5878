package org.publiclegal.consultation.matter;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.DistrictScope;

/**
 * One page of a list of consultations.
 *
 * @param scope districts that the reader may see at all
 * @param district narrows the scope
 * @param state empty for all open ones
 * @param dueBy only what is due on this day or before
 * @param assignee only what this colleague is responsible for
 * @param words free text, all of whose words occur
 * @param after where the page before ended
 * @param size 1 to 100
 */
record ConsultationList(
        DistrictScope scope,
        Optional<DistrictCode> district,
        Optional<ConsultationState> state,
        Optional<FieldOfLaw> field,
        Optional<LocalDate> dueBy,
        Optional<String> assignee,
        String words,
        Order order,
        Optional<Cursor> after,
        int size) {

    enum Order {
        DUE("due", true),
        NEWEST("receivedAt", false),
        OLDEST("receivedAt", true);

        private final String field;
        private final boolean ascending;

        Order(String field, boolean ascending) {
            this.field = field;
            this.ascending = ascending;
        }
    }

    /** The last row of a page: its value in the order's field and its id. */
    record Cursor(String value, String id) {

        static Cursor of(Order order, Consultations.Stored last) {
            Consultation consultation = last.consultation();
            String value = order == Order.DUE
                    ? last.aggregate().state().getString("due")
                    : consultation.receivedAt().toString();
            return new Cursor(value, consultation.id().value());
        }

        /** Empty when it is none that {@link #toString} wrote. */
        static Optional<Cursor> parse(Order order, String text) {
            String[] parts = text.split("~", -1);
            if (parts.length != 2 || ConsultationId.parse(parts[1]).isEmpty()) {
                return Optional.empty();
            }
            try {
                if (order == Order.DUE) {
                    LocalDate.parse(parts[0]);
                } else {
                    Instant.parse(parts[0]);
                }
                return Optional.of(new Cursor(parts[0], parts[1]));
            } catch (DateTimeParseException other) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return value + "~" + id;
        }
    }

    Bson sorting() {
        return order.ascending ? Sorts.ascending(order.field, "_id") : Sorts.descending(order.field, "_id");
    }

    List<Bson> conditions() {
        List<Bson> conditions = new ArrayList<>();
        switch (scope) {
            case DistrictScope.Everywhere everywhere ->
                district.ifPresent(one -> conditions.add(eq("district", one.value())));
            case DistrictScope.Only only -> conditions.add(districts(only));
        }
        state.ifPresentOrElse(
                one -> {
                    conditions.add(eq("open", one.isOpen()));
                    conditions.add(eq("state", one.name()));
                },
                () -> conditions.add(eq("open", true)));
        field.ifPresent(one -> conditions.add(eq("field", one.name())));
        dueBy.ifPresent(day -> conditions.add(lt("due", day.plusDays(1).toString())));
        assignee.ifPresent(id -> conditions.add(eq("assignee.id", id)));
        List<String> wanted = SearchWords.of(words);
        if (!wanted.isEmpty()) {
            conditions.add(all("words", wanted));
        }
        after.ifPresent(cursor -> conditions.add(beyond(cursor)));
        return conditions;
    }

    private Bson districts(DistrictScope.Only only) {
        List<String> seen = only.districts().stream()
                .filter(each -> district.isEmpty() || district.get().equals(each))
                .map(DistrictCode::value)
                .toList();
        return seen.size() == 1 ? eq("district", seen.getFirst()) : in("district", seen);
    }

    private Bson beyond(Cursor cursor) {
        Object value = order == Order.DUE ? cursor.value() : Date.from(Instant.parse(cursor.value()));
        return order.ascending
                ? and(gte(order.field, value), or(gt(order.field, value), gt("_id", cursor.id())))
                : and(lte(order.field, value), or(lt(order.field, value), lt("_id", cursor.id())));
    }
}
