package org.publiclegal.starter.audit;

import java.util.List;
import java.util.Optional;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.service.ServiceProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail as the supervisor reads and verifies it. */
@Controller
final class AuditPages {

    private static final int PAGE = 50;

    private final AuditTrail trail;
    private final String service;

    AuditPages(AuditTrail trail, ServiceProperties service) {
        this.trail = trail;
        this.service = service.name();
    }

    @GetMapping("/console/audit/${service.name}")
    String trail(
            Actor.Staff staff,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        Access.scope(staff, AuditOperation.READ_AUDIT_TRAIL);
        show(subject, actor, before, model);
        return "audit/trail";
    }

    @PostMapping("/console/audit/${service.name}/verification")
    String verify(Actor.Staff staff, Model model) {
        Access.scope(staff, AuditOperation.VERIFY_AUDIT_TRAIL);
        switch (trail.verify()) {
            case AuditVerification.Intact intact -> model.addAttribute("intact", intact);
            case AuditVerification.Broken broken -> model.addAttribute("broken", broken);
        }
        show("", "", Long.MAX_VALUE, model);
        return "audit/trail";
    }

    private void show(String subject, String actor, long before, Model model) {
        AuditFilter filter = new AuditFilter(given(subject), given(actor));
        List<AuditRecord> entries = trail.before(before, filter, PAGE + 1);
        boolean more = entries.size() > PAGE;
        List<AuditRecord> shown = more ? entries.subList(0, PAGE) : entries;
        model.addAttribute("entries", shown);
        model.addAttribute("next", more ? shown.getLast().number() : 0L);
        model.addAttribute("subject", subject);
        model.addAttribute("actor", actor);
        model.addAttribute("service", service);
    }

    private static Optional<String> given(String parameter) {
        return Optional.of(parameter.strip()).filter(value -> !value.isEmpty());
    }
}
