package org.publiclegal.consultation.matter;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.consultation.matter.Consultations.Stored;
import org.publiclegal.events.consultation.ClosingReason;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One consultation on the desk of staff: all that is known of it, and what can be done. */
@Controller
@RequestMapping("/console/consultations/{number}")
class DeskPages {

    private final Desk desk;
    private final Colleagues colleagues;
    private final MatterFiles files;
    private final Choices choices;
    private final Clock clock;

    DeskPages(Desk desk, Colleagues colleagues, MatterFiles files, Choices choices, Clock clock) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.files = files;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView open(
            Actor.Staff staff,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String done,
            Locale language) {
        colleagues.seen(staff);
        return page(HttpStatus.OK, staff, number, Integer.MAX_VALUE, language)
                .addObject("form", DeskForm.empty())
                .addObject("done", done);
    }

    @GetMapping("/attachments/{file}")
    ResponseEntity<Resource> attachment(Actor.Staff staff, @PathVariable String number, @PathVariable String file) {
        return files.download(desk.open(staff, id(number)).consultation(), file);
    }

    @PostMapping("/taking")
    ModelAndView take(
            Actor.Staff staff,
            @PathVariable String number,
            @ModelAttribute("form") DeskForm form,
            BindingResult errors,
            Locale language) {
        return settle(staff, number, "take", form, errors, language, () -> desk.take(staff, id(number)));
    }

    @PostMapping("/assignment")
    ModelAndView assign(
            Actor.Staff staff,
            @PathVariable String number,
            @Validated(DeskForm.Assign.class) @ModelAttribute("form") DeskForm form,
            BindingResult errors,
            Locale language) {
        DistrictCode district = desk.districtToAssignIn(staff, id(number));
        Optional<Colleague> to = colleagues.find(district, form.colleague());
        if (to.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("colleague", "desk.colleague.missing");
        }
        return settle(
                staff,
                number,
                "assign",
                form,
                errors,
                language,
                () -> desk.assign(staff, id(number), form.expected(), to.orElseThrow()));
    }

    @PostMapping("/replies")
    ModelAndView reply(
            Actor.Staff staff,
            @PathVariable String number,
            @Validated(DeskForm.Reply.class) @ModelAttribute("form") DeskForm form,
            BindingResult errors,
            Locale language) {
        return settle(
                staff,
                number,
                "reply",
                form,
                errors,
                language,
                () -> desk.reply(staff, id(number), form.expected(), form.text()));
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            Actor.Staff staff,
            @PathVariable String number,
            @Validated(DeskForm.Return.class) @ModelAttribute("form") DeskForm form,
            BindingResult errors,
            Locale language) {
        return settle(
                staff,
                number,
                "return",
                form,
                errors,
                language,
                () -> desk.giveBack(staff, id(number), form.expected(), form.returnReason()));
    }

    @PostMapping("/closing")
    ModelAndView close(
            Actor.Staff staff,
            @PathVariable String number,
            @Validated(DeskForm.Close.class) @ModelAttribute("form") DeskForm form,
            BindingResult errors,
            Locale language) {
        Optional<ClosingReason> reason = Stream.of(ClosingReason.values())
                .filter(each -> each.name().equals(form.closing()))
                .findFirst();
        if (reason.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("closing", "desk.closing.missing");
        }
        return settle(
                staff,
                number,
                "close",
                form,
                errors,
                language,
                () -> desk.close(staff, id(number), form.expected(), reason.orElseThrow()));
    }

    @PostMapping("/transfer")
    ModelAndView transfer(
            Actor.Staff staff,
            @PathVariable String number,
            @Validated(DeskForm.Transfer.class) @ModelAttribute("form") DeskForm form,
            BindingResult errors,
            Locale language) {
        if (!Choices.isDistrict(form.toDistrict()) && !errors.hasFieldErrors("toDistrict")) {
            errors.rejectValue("toDistrict", "desk.district.missing");
        }
        return settle(
                staff,
                number,
                "transfer",
                form,
                errors,
                language,
                () -> desk.transfer(
                        staff,
                        id(number),
                        form.expected(),
                        new DistrictCode(form.toDistrict()),
                        form.transferReason()));
    }

    /** Wrong fields and lost races give the page again, with what was typed and with what is new. */
    private ModelAndView settle(
            Actor.Staff staff,
            String number,
            String action,
            DeskForm form,
            BindingResult errors,
            Locale language,
            Runnable command) {
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, staff, number, Integer.MAX_VALUE, language)
                    .addObject("attempted", action);
        }
        try {
            command.run();
            return Pages.seeOther("/console/consultations/{number}?done={action}", number, action);
        } catch (MatterRefusal refused) {
            return page(HttpStatus.valueOf(refused.status()), staff, number, form.known(), language)
                    .addObject("attempted", action)
                    .addObject("refused", refused.slug())
                    .addObject("unsent", form.typed());
        }
    }

    private ModelAndView page(HttpStatus status, Actor.Staff staff, String number, int known, Locale language) {
        Stored stored = desk.open(staff, id(number));
        Consultation it = stored.consultation();
        return new ModelAndView("matter/console/matter", status)
                .addObject("matter", MatterView.forStaff(stored, known, language, clock.instant()))
                .addObject("may", DeskView.of(staff, it, colleagues.of(it.district())))
                .addObject("closingReasons", choices.closingReasons(language))
                .addObject("districts", Choices.otherDistricts(it.district(), language));
    }

    private static ConsultationId id(String number) {
        return ConsultationId.parse(number).orElseThrow(NotFound::new);
    }
}
