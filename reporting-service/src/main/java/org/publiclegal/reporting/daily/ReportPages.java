package org.publiclegal.reporting.daily;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.events.district.Districts;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.problem.InvalidFields;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The daily report as leaders and staff read it and take it away. */
@Controller
class ReportPages {

    private static final String PAGE = "daily/report";

    private final DailyReports reports;
    private final ReportFiles files;
    private final MessageSource messages;

    ReportPages(DailyReports reports, ReportFiles files, MessageSource messages) {
        this.reports = reports;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping("/console/reports")
    String first(Actor.Staff staff) {
        Access.scope(staff, ReportOperation.READ_DAILY_REPORT);
        return "redirect:/console/reports/daily";
    }

    @GetMapping("/console/reports/daily")
    String report(
            Actor.Staff staff,
            @ModelAttribute("choice") ReportChoice choice,
            BindingResult wrong,
            Locale language,
            Model model,
            HttpServletResponse answer) {
        LocalDate today = reports.today();
        model.addAttribute("today", today);
        model.addAttribute("districts", names(reports.districts(staff), language));
        choice.dayIn(today).ifPresentOrElse(day -> show(staff, choice.on(day), day, language, model), () -> {
            wrong.rejectValue("day", "report.day.wrong");
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        });
        return PAGE;
    }

    @GetMapping("/console/reports/daily.csv")
    void csv(Actor.Staff staff, @ModelAttribute("choice") ReportChoice choice, Locale language, HttpServletResponse to)
            throws IOException {
        files.csv(wanted(staff, choice), language, to);
    }

    @GetMapping("/console/reports/daily.xlsx")
    void xlsx(Actor.Staff staff, @ModelAttribute("choice") ReportChoice choice, Locale language, HttpServletResponse to)
            throws IOException {
        files.xlsx(wanted(staff, choice), language, to);
    }

    private DailyReport wanted(Actor.Staff staff, ReportChoice choice) {
        LocalDate day = choice.dayIn(reports.today()).orElseThrow(() -> new InvalidFields("?day", "report.day.wrong"));
        return reports.report(staff, day, choice.wanted());
    }

    private void show(Actor.Staff staff, ReportChoice choice, LocalDate day, Locale language, Model model) {
        DailyReport report = reports.report(staff, day, choice.wanted());
        model.addAttribute("report", report);
        model.addAttribute("shown", choice);
        model.addAttribute("figures", ReportTable.of(report, Column.ON_PAGES, messages, language));
        model.addAttribute("ratings", ReportTable.of(report, Column.OF_RATINGS, messages, language));
        model.addAttribute("previous", choice.on(day.minusDays(1)).address());
        model.addAttribute(
                "next",
                day.isBefore(reports.today()) ? choice.on(day.plusDays(1)).address() : "");
    }

    private static Map<String, String> names(List<DistrictCode> codes, Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (DistrictCode code : codes) {
            Districts.byCode(code)
                    .ifPresent(district -> names.put(code.value(), district.name(language.getLanguage())));
        }
        return names;
    }
}
