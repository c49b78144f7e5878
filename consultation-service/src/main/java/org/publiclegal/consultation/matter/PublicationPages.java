package org.publiclegal.consultation.matter;

import jakarta.validation.Valid;
import java.util.Locale;
import org.publiclegal.consultation.matter.Consultations.Stored;
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
import org.springframework.web.servlet.ModelAndView;

/** Making a question and answer of a consultation public. */
@Controller
@RequestMapping("/console/consultations/{number}/publication")
class PublicationPages {

    private final Desk desk;
    private final Choices choices;

    PublicationPages(Desk desk, Choices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView form(Actor.Staff staff, @PathVariable String number, Locale language) {
        Stored stored = desk.openToPublish(staff, id(number));
        return page(HttpStatus.OK, number, language)
                .addObject("form", PublicationForm.of(stored.consultation(), stored.version()));
    }

    @PostMapping
    ModelAndView publish(
            Actor.Staff staff,
            @PathVariable String number,
            @Valid @ModelAttribute("form") PublicationForm form,
            BindingResult errors,
            Locale language) {
        Stored stored = desk.openToPublish(staff, id(number));
        if (!Choices.isField(form.field())) {
            errors.rejectValue("field", "ask.field.missing");
        }
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, number, language);
        }
        try {
            desk.publish(staff, id(number), form.expected(), form.publication());
            return Pages.seeOther("/console/consultations/{number}?done=publish", number);
        } catch (MatterRefusal refused) {
            return page(HttpStatus.valueOf(refused.status()), number, language)
                    .addObject("form", form.under(stored.version()))
                    .addObject("refused", refused.slug());
        }
    }

    private ModelAndView page(HttpStatus status, String number, Locale language) {
        return new ModelAndView("matter/console/publication", status)
                .addObject("number", number)
                .addObject("fields", choices.fields(language));
    }

    private static ConsultationId id(String number) {
        return ConsultationId.parse(number).orElseThrow(NotFound::new);
    }
}
