package org.publiclegal.starter.consumption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.service.ServiceProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Dead letters as administrators see, replay and discard them. */
@Controller
final class DeadLetterPages {

    private static final int PAGE = 50;
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final DeadLetters letters;
    private final DeadLetterCommands commands;
    private final String service;

    DeadLetterPages(DeadLetters letters, DeadLetterCommands commands, ServiceProperties service) {
        this.letters = letters;
        this.commands = commands;
        this.service = service.name();
    }

    @GetMapping("/console/dead-letters/${service.name}")
    String list(
            Actor.Staff staff,
            @RequestParam(defaultValue = "WAITING") DeadLetter.State state,
            @RequestParam Optional<Instant> before,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        Access.scope(staff, DeadLetterOperation.READ_DEAD_LETTERS);
        List<DeadLetter> found = letters.newest(state, before.orElse(END_OF_TIME), PAGE + 1);
        boolean more = found.size() > PAGE;
        model.addAttribute("letters", more ? found.subList(0, PAGE) : found);
        model.addAttribute("next", more ? found.get(PAGE - 1).at().toString() : "");
        model.addAttribute("state", state);
        model.addAttribute("states", DeadLetter.State.values());
        model.addAttribute("service", service);
        model.addAttribute("done", done);
        model.addAttribute("maySettle", Access.allows(staff, DeadLetterOperation.SETTLE_DEAD_LETTER));
        return "dead-letters/list";
    }

    @PostMapping("/console/dead-letters/${service.name}/{id}/replay")
    String replay(Actor.Staff staff, @PathVariable String id, RedirectAttributes redirect) {
        redirect.addAttribute("done", commands.replay(staff, id) ? "replayed" : "failedAgain");
        return "redirect:/console/dead-letters/" + service;
    }

    @PostMapping("/console/dead-letters/${service.name}/{id}/discard")
    String discard(Actor.Staff staff, @PathVariable String id, RedirectAttributes redirect) {
        commands.discard(staff, id);
        redirect.addAttribute("done", "discarded");
        return "redirect:/console/dead-letters/" + service;
    }
}
