package org.publiclegal.consultation.matter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.publiclegal.consultation.attachment.AcceptedFile;
import org.publiclegal.consultation.attachment.AttachmentRefused;
import org.publiclegal.consultation.attachment.ContentCheck;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Frames;
import org.publiclegal.starter.page.Pages;
import org.publiclegal.starter.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leaving a question on the portal, and the receipt for it. */
@Controller
class AskPages {

    private final Counter counter;
    private final QuestionFiles files;
    private final ContentCheck check;
    private final Choices choices;

    AskPages(Counter counter, QuestionFiles files, ContentCheck check, Choices choices) {
        this.counter = counter;
        this.files = files;
        this.check = check;
        this.choices = choices;
    }

    @GetMapping("/consultations/new")
    ModelAndView form(HttpServletRequest request, Locale language) {
        return page(HttpStatus.OK, language).addObject("form", QuestionForm.empty(here(request)));
    }

    /** The form with what somebody has told the robot; nothing is kept before it is sent. */
    @PostMapping("/consultations/new")
    ModelAndView handedOver(
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            Locale language) {
        return page(HttpStatus.OK, language).addObject("form", QuestionForm.about(here(request), field, title, text));
    }

    @PostMapping("/consultations")
    ModelAndView ask(
            Actor.Person person,
            @Valid @ModelAttribute("form") @Nullable QuestionForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language)
            throws IOException {
        if (form == null) {
            throw new InvalidFields("/", "problem.field.type");
        }
        checkChoices(form, errors);
        List<AcceptedFile> accepted = checkFiles(form, errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        try {
            Stored asked = files.ask(person, form, accepted);
            ConsultationId id = asked.consultation().id();
            new MatterCookie(id, counter.secretOf(id)).write(request, response);
            return Pages.seeOther("/consultations/{number}/receipt", id);
        } catch (MatterRefusal.KeyReused sentBefore) {
            return page(HttpStatus.CONFLICT, language)
                    .addObject("form", form.withNewKey())
                    .addObject("sentBefore", true);
        }
    }

    @GetMapping("/consultations/{number}/receipt")
    ModelAndView receipt(Actor.Person person, @PathVariable String number, HttpServletRequest request) {
        return MatterCookie.read(request, number)
                .map(open -> {
                    Stored stored = counter.open(person, open.id(), open.secret());
                    String secret = counter.secretOf(open.id());
                    String link = ServletUriComponentsBuilder.fromContextPath(request)
                            .path("/consultations/open")
                            .fragment(number + "." + secret)
                            .toUriString();
                    return new ModelAndView("matter/portal/receipt")
                            .addObject("number", number)
                            .addObject("secret", secret)
                            .addObject("link", link)
                            .addObject("qr", QrCode.of(link))
                            .addObject(
                                    "firstReply",
                                    stored.consultation().deadlines().firstReply())
                            .addObject("receivedAt", stored.consultation().receivedAt());
                })
                .orElseGet(() -> Pages.seeOther("/consultations/open"));
    }

    private static String here(HttpServletRequest request) {
        return Frames.district(request).map(district -> district.code().value()).orElse("");
    }

    private ModelAndView page(HttpStatus status, Locale language) {
        return new ModelAndView("matter/portal/ask", status)
                .addObject("fields", choices.fields(language))
                .addObject("districts", Choices.districts(language));
    }

    private static void checkChoices(QuestionForm form, BindingResult errors) {
        if (!Choices.isField(form.field())) {
            errors.rejectValue("field", "ask.field.missing");
        }
        if (!Choices.isDistrict(form.district())) {
            errors.rejectValue("district", "ask.district.missing");
        }
    }

    private List<AcceptedFile> checkFiles(QuestionForm form, BindingResult errors) throws IOException {
        try {
            List<AcceptedFile> accepted = check.check(form.attachments());
            if (errors.hasErrors() && !accepted.isEmpty()) {
                errors.rejectValue("attachments", "ask.files.again");
            }
            return accepted;
        } catch (AttachmentRefused refused) {
            errors.rejectValue("attachments", "ask.files." + refused.reason(), new Object[] {refused.fileName()}, null);
            return List.of();
        }
    }
}
