package org.publiclegal.search.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.publiclegal.search.reading.LinkedText;
import org.publiclegal.search.reading.Links;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Cases as anybody reads them on the portal. */
@Controller
class CasePages {

    private final Cases cases;
    private final CaseReader reader;
    private final MessageSource messages;

    CasePages(Cases cases, CaseReader reader, MessageSource messages) {
        this.cases = cases;
        this.reader = reader;
        this.messages = messages;
    }

    /**
     * A part of a case.
     *
     * @param name by which its heading is known: gist, facts, reasoning or result
     */
    record Section(String name, List<LinkedText> paragraphs) {}

    @GetMapping("/cases")
    String list(@ModelAttribute("filter") CaseFilter filter, Locale language, Model model) {
        CaseList wanted = filter.toList();
        List<CaseHead> found = cases.list(wanted);
        boolean more = found.size() > CaseFilter.PAGE;
        List<CaseHead> shown = more ? found.subList(0, CaseFilter.PAGE) : found;
        Cases.Counts counts = cases.counts(wanted);
        model.addAttribute("cases", shown);
        model.addAttribute("next", more ? filter.withAfter(shown.getLast().id()).address() : "");
        model.addAttribute("ranks", ranks(language));
        model.addAttribute("courts", choices(counts.courts(), filter.court()));
        model.addAttribute("causes", choices(counts.causes(), filter.cause()));
        model.addAttribute("years", choices(counts.years(), filter.year()));
        return "casebook/list";
    }

    @GetMapping("/cases/{id}")
    String read(@PathVariable String id, Model model) {
        CourtCase opened = reader.open(id);
        Links links = reader.links(opened);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("gist", links.paragraphs(opened.gist())));
        sections.add(new Section("facts", links.paragraphs(opened.facts())));
        sections.add(new Section("reasoning", links.paragraphs(opened.reasoning())));
        sections.add(new Section("result", links.paragraphs(opened.result())));
        sections.removeIf(each -> each.paragraphs().isEmpty());
        model.addAttribute("head", opened.head());
        model.addAttribute("keywords", opened.keywords());
        model.addAttribute("sections", sections);
        return "casebook/case";
    }

    private Map<String, String> ranks(Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (CaseRank rank : CaseRank.values()) {
            names.put(rank.name(), messages.getMessage("case.rank." + rank, new Object[0], language));
        }
        return names;
    }

    /** Values that there are, and the one that was chosen. */
    private static Map<String, String> choices(Map<String, Long> counts, String chosen) {
        Map<String, String> names = new LinkedHashMap<>();
        counts.keySet().forEach(each -> names.put(each, each));
        if (!chosen.isEmpty()) {
            names.putIfAbsent(chosen, chosen);
        }
        return names;
    }
}
