package org.publiclegal.consultation.calendar;

import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.audit.Command;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The working-day calendar as staff see it and the municipality updates it. */
@Controller
class CalendarPages {

    private static final DistrictCode MUNICIPALITY = new DistrictCode("310000");

    private final Calendars calendars;
    private final Clock clock;

    CalendarPages(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/console/calendar")
    ModelAndView calendar(
            Actor.Staff staff,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "false") boolean saved,
            Model model) {
        Access.scope(staff, CalendarOperation.READ_CALENDAR);
        model.addAttribute("saved", saved);
        model.addAttribute("typed", "");
        return page(staff, year == 0 ? thisYear() : year, model, List.of(), HttpStatus.OK);
    }

    @PostMapping("/console/calendar")
    ModelAndView replace(Actor.Staff staff, @RequestParam String notice, Model model) {
        Access.require(staff, CalendarOperation.REPLACE_CALENDAR, MUNICIPALITY);
        model.addAttribute("typed", notice);
        try {
            SortedMap<Integer, List<NoticedDay>> years = Calendars.byYear(NoticeText.parse(notice));
            if (years.isEmpty()) {
                return page(staff, thisYear(), model, List.of(1), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            Command command =
                    new Command(staff, CalendarOperation.REPLACE_CALENDAR.name(), MUNICIPALITY, clock.instant());
            boolean written = years.entrySet().stream()
                    .map(each -> calendars.replace(each.getKey(), each.getValue(), command))
                    .reduce(true, Boolean::logicalAnd);
            return written
                    ? new ModelAndView("redirect:/console/calendar?saved=true&year=" + years.firstKey())
                    : page(staff, years.firstKey(), model, List.of(), HttpStatus.CONFLICT);
        } catch (UnreadableNotice unreadable) {
            return page(staff, thisYear(), model, unreadable.lines(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(
            Actor.Staff staff, int year, Model model, List<Integer> unreadable, HttpStatusCode status) {
        SortedMap<Integer, List<NoticedDay>> years = calendars.years();
        model.addAttribute("year", year);
        model.addAttribute("years", years.keySet());
        model.addAttribute("days", years.getOrDefault(year, List.of()));
        model.addAttribute(
                "unreadable", unreadable.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        model.addAttribute("conflict", status == HttpStatus.CONFLICT);
        model.addAttribute("mayReplace", Access.allows(staff, CalendarOperation.REPLACE_CALENDAR));
        return new ModelAndView("calendar/year", model.asMap(), status);
    }

    private int thisYear() {
        return Shanghai.dayOf(clock.instant()).getYear();
    }
}
