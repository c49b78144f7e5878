package org.publiclegal.consultation.matter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.publiclegal.consultation.matter.ConsultationList.Cursor;
import org.publiclegal.consultation.matter.ConsultationList.Order;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;

/**
 * What of the list a member of staff wants to see, as it stands in the page's address. What it doesn't know narrows
 * nothing.
 *
 * @param mine {@code true} for what the reader is responsible for
 * @param words free text
 * @param after where the page before ended
 */
record ListFilter(
        String state, String field, String due, String district, String mine, String words, String sort, String after) {

    static final int PAGE = 20;
    private static final String PLACE = "/console/consultations";
    private static final int LONGEST_WORDS = 200;

    ListFilter(
            @Nullable String state,
            @Nullable String field,
            @Nullable String due,
            @Nullable String district,
            @Nullable String mine,
            @Nullable String words,
            @Nullable String sort,
            @Nullable String after) {
        this.state = Typed.text(state);
        this.field = Typed.text(field);
        this.due = Typed.text(due);
        this.district = Typed.text(district);
        this.mine = Typed.text(mine);
        String typed = Typed.text(words);
        this.words = typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
        this.sort = one(Order.values(), Typed.text(sort)).orElse(Order.DUE).name();
        this.after = Typed.text(after);
    }

    static ListFilter none() {
        return new ListFilter(null, null, null, null, null, null, null, null);
    }

    Order order() {
        return Order.valueOf(sort);
    }

    ConsultationList toList(Actor.Staff staff, LocalDate today, int size) {
        return new ConsultationList(
                Access.scope(staff, MatterOperation.READ),
                Choices.isDistrict(district) ? Optional.of(new DistrictCode(district)) : Optional.empty(),
                one(ConsultationState.values(), state),
                one(FieldOfLaw.values(), field),
                one(DueSpan.values(), due).map(span -> span.until(today)),
                mine.equals("true") ? Optional.of(staff.id()) : Optional.empty(),
                words,
                order(),
                Cursor.parse(order(), after),
                size);
    }

    ListFilter withDue(DueSpan span) {
        return new ListFilter("", field, span.name(), district, mine, words, sort, "");
    }

    ListFilter withMine() {
        return new ListFilter("", field, "", district, "true", words, sort, "");
    }

    ListFilter withAfter(Cursor cursor) {
        return new ListFilter(state, field, due, district, mine, words, sort, cursor.toString());
    }

    public boolean isNarrow() {
        return Stream.of(state, field, due, district, mine, words).anyMatch(each -> !each.isEmpty());
    }

    public String address() {
        return address(PLACE);
    }

    public String exportAddress() {
        return new ListFilter(state, field, due, district, mine, words, sort, "").address(PLACE + "/export");
    }

    public String firstAddress() {
        return after.isEmpty() ? "" : new ListFilter(state, field, due, district, mine, words, sort, "").address();
    }

    private String address(String path) {
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("state", state);
        narrowed.put("field", field);
        narrowed.put("due", due);
        narrowed.put("district", district);
        narrowed.put("mine", mine);
        narrowed.put("words", words);
        narrowed.put("sort", sort);
        narrowed.put("after", after);
        return Pages.address(path, narrowed);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Stream.of(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
