package org.publiclegal.search.citing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.publiclegal.search.query.Citers;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.problem.Unavailable;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What cites a provision or a case: all of it on a page of its own, the first few where htmx puts them. */
@Controller
class CitationPages {

    private static final String HTMX = "HX-Request";
    private static final int FEW = 5;
    private static final int PAGE = 20;

    private final Subjects subjects;
    private final Citers citers;
    private final Clock clock;

    CitationPages(Subjects subjects, Citers citers, Clock clock) {
        this.subjects = subjects;
        this.citers = citers;
        this.clock = clock;
    }

    @GetMapping("/laws/{id}/articles/{number}/citations")
    String ofArticle(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(defaultValue = "1") String page,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model,
            HttpServletResponse answer) {
        return show(subjects.article(id, number), number(page), htmx, model, answer);
    }

    @GetMapping("/cases/{id}/citations")
    String ofCase(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") String page,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model,
            HttpServletResponse answer) {
        return show(subjects.courtCase(id), number(page), htmx, model, answer);
    }

    private String show(Subject subject, int page, boolean few, Model model, HttpServletResponse answer) {
        answer.addHeader(HttpHeaders.VARY, HTMX);
        model.addAttribute("subject", subject);
        try {
            LocalDate today = Shanghai.dayOf(clock.instant());
            Citers.Page found = citers.of(subject.keys(), subject.named(), today, page, few ? FEW : PAGE);
            model.addAttribute("total", found.total());
            model.addAttribute("citers", found.citers());
            model.addAttribute("all", few && found.more() ? subject.citations() : "");
            model.addAttribute("first", few || page == 1 ? "" : subject.citations());
            model.addAttribute("next", few || !found.more() ? "" : subject.citations() + "?page=" + (page + 1));
            model.addAttribute("unavailable", false);
        } catch (Unavailable down) {
            model.addAttribute("unavailable", true);
            if (!few) {
                answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                answer.setHeader(HttpHeaders.RETRY_AFTER, Citers.RETRY_SECONDS);
            }
        }
        return few ? "citing/page :: citers" : "citing/page";
    }

    /** Of a page that there may be. */
    private static int number(String page) {
        int number = page.matches("[0-9]{1,3}") ? Integer.parseInt(page) : 0;
        if (number < 1 || number > Citers.LAST_PAGE) {
            throw new NotFound();
        }
        return number;
    }
}
