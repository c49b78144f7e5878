package org.publiclegal.search.repository;

import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.publiclegal.search.repository.ConsultationRepository.Stored;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One entry on the desk: what is published, what is drafted, and what can be done. */
@Controller
@RequestMapping("/console/answers")
class EntryDesk {

    private static final int REVIEW_YEARS = 1;
    private static final int LONGEST_REMARK = 500;

    private final EntryCommands commands;
    private final EntryCheck check;
    private final Fields fields;

    EntryDesk(EntryCommands commands, EntryCheck check, Fields fields) {
        this.commands = commands;
        this.check = check;
        this.fields = fields;
    }

    @GetMapping("/new")
    ModelAndView blank(Actor.Staff staff, @RequestParam(defaultValue = "") String question, Locale language) {
        Access.scope(staff, RepositoryOperation.EDIT_ENTRIES);
        return form(HttpStatus.OK, EntryForm.asking(question, staff.name()), language);
    }

    @PostMapping
    ModelAndView draft(
            Actor.Staff staff,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean submit,
            Locale language) {
        Access.scope(staff, RepositoryOperation.EDIT_ENTRIES);
        List<Reliance> reliances = check.check(form, commands.today(), errors);
        if (errors.hasErrors()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, form, language);
        }
        return done(commands.draft(staff, form.wording(reliances), submit), submit ? "submit" : "save");
    }

    @GetMapping("/{id}")
    ModelAndView open(
            Actor.Staff staff, @PathVariable String id, @RequestParam(defaultValue = "") String done, Locale language) {
        return page(HttpStatus.OK, staff, id, language).addObject("done", done);
    }

    @PostMapping("/{id}/draft")
    ModelAndView edit(
            Actor.Staff staff,
            @PathVariable String id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean submit,
            Locale language) {
        Access.scope(staff, RepositoryOperation.EDIT_ENTRIES);
        List<Reliance> reliances = check.check(form, commands.today(), errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, staff, id, language).addObject("form", form);
        }
        try {
            commands.edit(staff, id, form.expected(), form.wording(reliances), submit);
            return done(id, submit ? "submit" : "save");
        } catch (RepositoryRefusal refused) {
            return refused(refused, staff, id, language).addObject("form", form);
        }
    }

    @PostMapping("/{id}/approval")
    ModelAndView approve(
            Actor.Staff staff,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String due,
            Locale language) {
        Access.scope(staff, RepositoryOperation.REVIEW_ENTRIES);
        Optional<LocalDate> day = day(due).filter(commands.today()::isBefore);
        if (day.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, staff, id, language).addObject("wrong", "entry.due.wrong");
        }
        return settle(staff, id, "approve", language, () -> commands.approve(staff, id, version, day.get()));
    }

    @PostMapping("/{id}/return")
    ModelAndView sendBack(
            Actor.Staff staff,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String remark,
            Locale language) {
        Access.scope(staff, RepositoryOperation.REVIEW_ENTRIES);
        String plain = remark.strip();
        if (plain.length() < 2 || plain.length() > LONGEST_REMARK) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, staff, id, language)
                    .addObject("wrong", "entry.remark.wrong")
                    .addObject("remark", remark);
        }
        return settle(staff, id, "return", language, () -> commands.sendBack(staff, id, version, plain));
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(
            Actor.Staff staff,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            Locale language) {
        return settle(staff, id, "withdraw", language, () -> commands.withdraw(staff, id, version));
    }

    @PostMapping("/{id}/discarding")
    ModelAndView discard(
            Actor.Staff staff,
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") long version,
            Locale language) {
        return settle(staff, id, "discard", language, () -> commands.discard(staff, id, version));
    }

    /** Lost races and what does not fit give the page again, with what is new. */
    private ModelAndView settle(Actor.Staff staff, String id, String action, Locale language, Runnable command) {
        try {
            command.run();
            return done(id, action);
        } catch (RepositoryRefusal refused) {
            return refused(refused, staff, id, language);
        }
    }

    private ModelAndView refused(RepositoryRefusal refused, Actor.Staff staff, String id, Locale language) {
        return page(HttpStatus.valueOf(refused.status()), staff, id, language).addObject("refused", refused.slug());
    }

    private ModelAndView page(HttpStatus status, Actor.Staff staff, String id, Locale language) {
        Stored loaded = commands.open(staff, id);
        ModelAndView page = new ModelAndView("repository/console/entry", status)
                .addObject("entry", loaded.entry())
                .addObject("version", loaded.version())
                .addObject("mayEdit", Access.allows(staff, RepositoryOperation.EDIT_ENTRIES))
                .addObject("mayReview", Access.allows(staff, RepositoryOperation.REVIEW_ENTRIES))
                .addObject("due", commands.today().plusYears(REVIEW_YEARS))
                .addObject("tomorrow", commands.today().plusDays(1))
                .addObject("fields", fields.named(language));
        EntryForm stored = loaded.entry()
                .latest()
                .map(latest -> EntryForm.of(loaded.version(), latest))
                .orElseGet(() -> EntryForm.empty(staff.name()));
        return page.addObject("form", stored);
    }

    private ModelAndView form(HttpStatus status, EntryForm form, Locale language) {
        return new ModelAndView("repository/console/new", status)
                .addObject("form", form)
                .addObject("fields", fields.named(language));
    }

    private static ModelAndView done(String id, String what) {
        return Pages.seeOther("/console/answers/{id}?done={what}", id, what);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
