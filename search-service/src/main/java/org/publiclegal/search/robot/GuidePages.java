package org.publiclegal.search.robot;

import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.publiclegal.search.repository.Answers;
import org.publiclegal.search.repository.Fields;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.publiclegal.starter.problem.NotFound;
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

/** The robot as administrators see it: the questions that it asks back. */
@Controller
@RequestMapping("/console/robot/guides")
class GuidePages {

    private static final String PLACE = "/console/robot/guides";

    private final Guides guides;
    private final Fields fields;

    GuidePages(Guides guides, Fields fields) {
        this.guides = guides;
        this.fields = fields;
    }

    @GetMapping
    ModelAndView list(Actor.Staff staff, @RequestParam(defaultValue = "") String done) {
        Access.scope(staff, RobotOperation.READ_GUIDES);
        return new ModelAndView("robot/console/guides")
                .addObject("guides", guides.all())
                .addObject("mayEdit", Access.allows(staff, RobotOperation.EDIT_GUIDES))
                .addObject("done", done.equals("save"));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor.Staff staff, Locale language) {
        Access.scope(staff, RobotOperation.EDIT_GUIDES);
        return page(HttpStatus.OK, "", language).addObject("form", GuideForm.empty());
    }

    @PostMapping
    ModelAndView write(
            Actor.Staff staff, @Valid @ModelAttribute("form") GuideForm form, BindingResult errors, Locale language) {
        Access.scope(staff, RobotOperation.EDIT_GUIDES);
        check(form, errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, "", language);
        }
        guides.add(form.guide(UUID.randomUUID().toString()), staff);
        return done();
    }

    @GetMapping("/{id}")
    ModelAndView open(Actor.Staff staff, @PathVariable String id, Locale language) {
        Access.scope(staff, RobotOperation.EDIT_GUIDES);
        Guides.Stored stored = guides.stored(id).orElseThrow(NotFound::new);
        return page(HttpStatus.OK, id, language).addObject("form", GuideForm.of(stored.version(), stored.guide()));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor.Staff staff,
            @PathVariable String id,
            @Valid @ModelAttribute("form") GuideForm form,
            BindingResult errors,
            Locale language) {
        Access.scope(staff, RobotOperation.EDIT_GUIDES);
        Guides.Stored stored = guides.stored(id).orElseThrow(NotFound::new);
        check(form, errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, language);
        }
        if (stored.version() != form.expected() || !guides.save(stored, form.guide(id), staff)) {
            long version = guides.stored(id).orElseThrow(NotFound::new).version();
            return page(HttpStatus.CONFLICT, id, language)
                    .addObject("form", GuideForm.of(version, form.guide(id)))
                    .addObject("refused", "changed-meanwhile");
        }
        return done();
    }

    private static void check(GuideForm form, BindingResult errors) {
        if (Answers.field(form.field()).isEmpty()) {
            errors.rejectValue("field", "entry.field.missing");
        }
        List<Guide.Option> options = form.toOptions();
        Set<String> texts = new HashSet<>();
        if (options.size() < 2 || options.size() > GuideForm.MOST_OPTIONS) {
            errors.rejectValue("options", "guide.options.many", new Object[] {GuideForm.MOST_OPTIONS}, null);
        } else if (options.stream().anyMatch(each -> each.text().isEmpty() || !texts.add(each.text()))) {
            errors.rejectValue("options", "guide.options.twice");
        }
    }

    private ModelAndView page(HttpStatus status, String id, Locale language) {
        return new ModelAndView("robot/console/guide", status)
                .addObject("action", id.isEmpty() ? PLACE : PLACE + "/" + id)
                .addObject("fields", fields.named(language));
    }

    private static ModelAndView done() {
        return Pages.seeOther(PLACE + "?done=save");
    }
}
