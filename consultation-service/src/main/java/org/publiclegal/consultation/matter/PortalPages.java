package org.publiclegal.consultation.matter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.consultation.matter.PortalForms.FollowUpForm;
import org.publiclegal.consultation.matter.PortalForms.OpenForm;
import org.publiclegal.consultation.matter.PortalForms.RatingForm;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's matter, opened with the receipt. */
@Controller
class PortalPages {

    private final Counter counter;
    private final MatterFiles files;
    private final Choices choices;
    private final Clock clock;

    PortalPages(Counter counter, MatterFiles files, Choices choices, Clock clock) {
        this.counter = counter;
        this.files = files;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/consultations/open")
    ModelAndView door(@RequestParam(defaultValue = "") String done) {
        return new ModelAndView("matter/portal/open")
                .addObject("form", OpenForm.empty())
                .addObject("done", done);
    }

    @PostMapping("/consultations/open")
    ModelAndView open(
            Actor.Person person,
            @ModelAttribute("form") OpenForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        try {
            ConsultationId id = ConsultationId.parse(form.number()).orElseThrow(MatterRefusal.WrongReceipt::new);
            Stored stored = counter.open(person, id, form.secret());
            new MatterCookie(id, counter.secretOf(id)).write(request, response);
            return form.unsent().isEmpty()
                    ? Pages.seeOther("/consultations/{number}", id)
                    : resumed(stored, form.unsent(), language);
        } catch (MatterRefusal.WrongReceipt | MatterRefusal.TooManyTries refused) {
            errors.reject("problem." + refused.slug() + ".advice");
            return new ModelAndView("matter/portal/open", HttpStatus.valueOf(refused.status())).addObject("done", "");
        }
    }

    @GetMapping("/consultations/{number}")
    ModelAndView matter(
            Actor.Person person,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            Locale language) {
        return opened(person, request, number)
                .map(stored -> page(HttpStatus.OK, stored, language)
                        .addObject("followUp", FollowUpForm.empty())
                        .addObject("rating", RatingForm.empty())
                        .addObject("done", done))
                .orElseGet(() -> Pages.seeOther("/consultations/open"));
    }

    @GetMapping("/consultations/{number}/attachments/{file}")
    ResponseEntity<Resource> attachment(
            Actor.Person person, @PathVariable String number, @PathVariable String file, HttpServletRequest request) {
        MatterCookie open = key(request, number);
        return files.download(counter.open(person, open.id(), open.secret()).consultation(), file);
    }

    @PostMapping("/consultations/{number}/follow-ups")
    ModelAndView followUp(
            Actor.Person person,
            @PathVariable String number,
            @Valid @ModelAttribute("followUp") FollowUpForm followUp,
            BindingResult errors,
            HttpServletRequest request,
            Locale language) {
        Optional<MatterCookie> key = MatterCookie.read(request, number);
        if (key.isEmpty()) {
            return new ModelAndView("matter/portal/open", HttpStatus.FORBIDDEN)
                    .addObject("form", OpenForm.keeping(number, followUp.text()))
                    .addObject("done", "");
        }
        MatterCookie open = key.get();
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, counter.open(person, open.id(), open.secret()), language)
                    .addObject("rating", RatingForm.empty());
        }
        try {
            counter.followUp(person, open.id(), open.secret(), followUp.text());
        } catch (MatterRefusal.AlreadyClosed closed) {
            return refused(closed, counter.open(person, open.id(), open.secret()), language)
                    .addObject("unsent", followUp.text());
        }
        return Pages.seeOther("/consultations/{number}?done=followed-up", number);
    }

    @GetMapping("/consultations/{number}/withdrawal")
    ModelAndView confirmWithdrawal(
            Actor.Person person, @PathVariable String number, HttpServletRequest request, Locale language) {
        return opened(person, request, number)
                .filter(stored -> stored.consultation().state().isOpen())
                .map(stored -> new ModelAndView("matter/portal/withdrawal")
                        .addObject("matter", MatterView.forPerson(stored, language, clock.instant())))
                .orElseGet(() -> Pages.seeOther("/consultations/{number}", number));
    }

    @PostMapping("/consultations/{number}/withdrawal")
    ModelAndView withdraw(
            Actor.Person person, @PathVariable String number, HttpServletRequest request, Locale language) {
        MatterCookie open = key(request, number);
        try {
            counter.withdraw(person, open.id(), open.secret());
        } catch (MatterRefusal.AlreadyClosed closed) {
            return refused(closed, counter.open(person, open.id(), open.secret()), language);
        }
        return Pages.seeOther("/consultations/{number}?done=withdrawn", number);
    }

    @PostMapping("/consultations/{number}/rating")
    ModelAndView rate(
            Actor.Person person,
            @PathVariable String number,
            @Valid @ModelAttribute("rating") RatingForm rating,
            BindingResult errors,
            HttpServletRequest request,
            Locale language) {
        MatterCookie open = key(request, number);
        Optional<SatisfactionGrade> grade = Stream.of(SatisfactionGrade.values())
                .filter(each -> each.name().equals(rating.grade()))
                .findFirst();
        if (grade.isEmpty()) {
            errors.rejectValue("grade", "matter.grade.missing");
        }
        if (errors.hasErrors() || grade.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, counter.open(person, open.id(), open.secret()), language)
                    .addObject("followUp", FollowUpForm.empty());
        }
        try {
            counter.rate(person, open.id(), open.secret(), new Rating(grade.get(), rating.remark()));
        } catch (MatterRefusal.StateConflict conflict) {
            return refused(conflict, counter.open(person, open.id(), open.secret()), language)
                    .addObject("unsent", rating.remark());
        }
        return Pages.seeOther("/consultations/{number}?done=rated", number);
    }

    @PostMapping("/consultations/close-session")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        MatterCookie.clear(request, response);
        return Pages.seeOther("/consultations/open?done=left");
    }

    /** The matter that was opened again, with the text that came when it was not. */
    private ModelAndView resumed(Stored stored, String unsent, Locale language) {
        return page(HttpStatus.OK, stored, language)
                .addObject("followUp", new FollowUpForm(unsent))
                .addObject("rating", RatingForm.empty())
                .addObject("unsent", stored.consultation().state().isOpen() ? "" : unsent)
                .addObject("done", "");
    }

    private Optional<Stored> opened(Actor.Person person, HttpServletRequest request, String number) {
        return MatterCookie.read(request, number).flatMap(open -> {
            try {
                return Optional.of(counter.open(person, open.id(), open.secret()));
            } catch (MatterRefusal.WrongReceipt wrong) {
                return Optional.empty();
            }
        });
    }

    private static MatterCookie key(HttpServletRequest request, String number) {
        return MatterCookie.read(request, number).orElseThrow(MatterRefusal.WrongReceipt::new);
    }

    private ModelAndView refused(MatterRefusal refusal, Stored now, Locale language) {
        return page(HttpStatus.valueOf(refusal.status()), now, language)
                .addObject("followUp", FollowUpForm.empty())
                .addObject("rating", RatingForm.empty())
                .addObject("refused", refusal.slug());
    }

    private ModelAndView page(HttpStatus status, Stored stored, Locale language) {
        ModelAndView page = new ModelAndView("matter/portal/matter", status);
        page.addObject("matter", MatterView.forPerson(stored, language, clock.instant()));
        page.addObject("ratable", stored.consultation().isRatable());
        page.addObject("grades", choices.grades(language));
        return page;
    }
}
