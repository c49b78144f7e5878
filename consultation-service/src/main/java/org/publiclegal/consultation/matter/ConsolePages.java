package org.publiclegal.consultation.matter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.publiclegal.consultation.matter.ConsultationList.Cursor;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.access.DistrictScope;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of consultations from which staff and volunteers choose what to do next. */
@Controller
class ConsolePages {

    /** Figures above the list stop counting here. */
    static final int MOST_COUNTED = 100;

    private final Desk desk;
    private final Colleagues colleagues;
    private final Choices choices;
    private final ListExport export;
    private final Clock clock;

    ConsolePages(Desk desk, Colleagues colleagues, Choices choices, ListExport export, Clock clock) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.choices = choices;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/console/consultations")
    String list(Actor.Staff staff, @ModelAttribute("filter") ListFilter filter, Locale language, Model model) {
        colleagues.seen(staff);
        LocalDate today = Shanghai.dayOf(clock.instant());
        DistrictScope scope = Access.scope(staff, MatterOperation.READ);
        List<Stored> found = desk.list(filter.toList(staff, today, ListFilter.PAGE));
        boolean more = found.size() > ListFilter.PAGE;
        List<Stored> shown = more ? found.subList(0, ListFilter.PAGE) : found;
        model.addAttribute(
                "consultations",
                shown.stream().map(each -> ListRow.of(each, language, today)).toList());
        model.addAttribute(
                "next",
                more
                        ? filter.withAfter(Cursor.of(filter.order(), shown.getLast()))
                                .address()
                        : "");
        model.addAttribute("figures", figures(staff, today));
        model.addAttribute("everywhere", scope instanceof DistrictScope.Everywhere);
        addChoices(language, model);
        return "matter/console/list";
    }

    @GetMapping("/console/consultations/export")
    void export(
            Actor.Staff staff, @ModelAttribute("filter") ListFilter filter, Locale language, HttpServletResponse answer)
            throws IOException {
        Access.scope(staff, MatterOperation.READ);
        export.write(staff, filter, language, answer);
    }

    private void addChoices(Locale language, Model model) {
        model.addAttribute("states", choices.states(language));
        model.addAttribute("fields", choices.fields(language));
        model.addAttribute("dues", choices.dues(language));
        model.addAttribute("orders", choices.orders(language));
        model.addAttribute("districts", Choices.districts(language));
    }

    private List<Figure> figures(Actor.Staff staff, LocalDate today) {
        return List.of(
                figure("list.figure.late", ListFilter.none().withDue(DueSpan.LATE), staff, today),
                figure("list.figure.today", ListFilter.none().withDue(DueSpan.TODAY), staff, today),
                figure("list.figure.week", ListFilter.none().withDue(DueSpan.WEEK), staff, today),
                figure("list.figure.mine", ListFilter.none().withMine(), staff, today));
    }

    private Figure figure(String key, ListFilter filter, Actor.Staff staff, LocalDate today) {
        int count = desk.count(filter.toList(staff, today, MOST_COUNTED));
        return new Figure(
                key, count < MOST_COUNTED ? Integer.toString(count) : (MOST_COUNTED - 1) + "+", filter.address());
    }

    /** A number above the list, with the address of what it counts. */
    record Figure(String key, String count, String address) {}
}
