package org.publiclegal.search.repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.publiclegal.search.repository.EntryList.Wanted;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The repository as those see it who look after it. */
@Controller
class EntryPages {

    private final EntryCommands commands;
    private final ConsultationRepository repository;
    private final Fields fields;

    EntryPages(EntryCommands commands, ConsultationRepository repository, Fields fields) {
        this.commands = commands;
        this.repository = repository;
        this.fields = fields;
    }

    /** What is to be done, how much of it there is, and the address of its list. */
    record Tab(Wanted wanted, long count, String href, boolean current) {}

    @GetMapping("/console/answers")
    String list(Actor.Staff staff, @ModelAttribute("filter") EntryFilter filter, Locale language, Model model) {
        LocalDate today = commands.today();
        EntryList wanted = filter.toList(today);
        List<RepositoryEntry> found = commands.list(staff, wanted);
        boolean more = found.size() > EntryFilter.PAGE;
        List<RepositoryEntry> shown = found.stream().limit(EntryFilter.PAGE).toList();
        model.addAttribute("entries", shown);
        model.addAttribute("next", more ? filter.withAfter(shown.getLast().id()).address() : "");
        model.addAttribute(
                "tabs",
                Stream.of(Wanted.values())
                        .map(each -> new Tab(
                                each,
                                repository.count(filter.with(each).toList(today)),
                                filter.with(each).address(),
                                each.name().equals(filter.wanted())))
                        .toList());
        model.addAttribute("fields", fields.named(language));
        model.addAttribute("mayEdit", Access.allows(staff, RepositoryOperation.EDIT_ENTRIES));
        return "repository/console/list";
    }
}
