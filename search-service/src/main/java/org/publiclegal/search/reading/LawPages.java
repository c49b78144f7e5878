package org.publiclegal.search.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.search.library.Catalogue;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.LawHead;
import org.publiclegal.search.library.LawLevel;
import org.publiclegal.search.library.LawList;
import org.publiclegal.search.library.Provision;
import org.publiclegal.search.library.Validity;
import org.publiclegal.search.reading.Reader.Article;
import org.publiclegal.search.reading.Reader.Opened;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Laws as anybody reads them on the portal. */
@Controller
class LawPages {

    private final Reader reader;
    private final MessageSource messages;

    LawPages(Reader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /** A level with how many laws it has and the address of their list. */
    record LevelLink(LawLevel level, long count, String href, boolean current) {}

    /** The same article in another version. */
    record OtherVersion(LawHead head, String href) {}

    @GetMapping("/laws")
    String list(@ModelAttribute("filter") LawFilter filter, Locale language, Model model) {
        LawList wanted = filter.toList(reader.today());
        List<LawHead> found = reader.list(wanted);
        boolean more = found.size() > LawFilter.PAGE;
        List<LawHead> shown = more ? found.subList(0, LawFilter.PAGE) : found;
        Catalogue.Counts counts = reader.counts(wanted);
        model.addAttribute("laws", shown);
        model.addAttribute("next", more ? filter.withAfter(shown.getLast().id()).address() : "");
        model.addAttribute("levels", levels(counts, language));
        model.addAttribute("categories", categories(counts, filter));
        model.addAttribute(
                "shelves",
                counts.levels().entrySet().stream()
                        .map(each -> new LevelLink(
                                each.getKey(),
                                each.getValue(),
                                filter.withLevel(each.getKey()).address(),
                                each.getKey().name().equals(filter.level())))
                        .toList());
        return "reading/list";
    }

    @GetMapping("/laws/{id}")
    ModelAndView law(@PathVariable String id, @RequestParam(defaultValue = "") String on) {
        Opened opened = reader.open(id);
        if (on.isBlank()) {
            return page(opened, HttpStatus.OK).addObject("wrong", "");
        }
        Optional<LocalDate> day = day(on);
        Optional<LawHead> then = day.flatMap(each -> reader.versionOn(opened.head(), each));
        if (then.isPresent()) {
            return new ModelAndView("redirect:" + LawAddress.of(then.get().id()));
        }
        return page(opened, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("on", day.map(LocalDate::toString).orElse(""))
                .addObject("wrong", day.isPresent() ? "law.on.none" : "law.on.wrong");
    }

    @GetMapping("/laws/{id}/articles/{number}")
    String article(@PathVariable String id, @PathVariable String number, Model model) {
        Article article = reader.article(id, number);
        LawHead head = article.in().head();
        about(article.in(), model.asMap());
        model.addAttribute("article", article);
        model.addAttribute("citation", citation(article.in().law(), article.provision()));
        model.addAttribute(
                "paragraphs",
                reader.links(head, List.of(article.provision().text()))
                        .paragraphs(article.provision().text()));
        model.addAttribute(
                "others",
                article.in().versions().stream()
                        .filter(each -> !each.id().equals(head.id()))
                        .filter(each ->
                                each.articles().contains(article.number().address()))
                        .map(each -> new OtherVersion(each, LawAddress.of(each.id(), article.number())))
                        .toList());
        return "reading/article";
    }

    static String citation(Law law, Provision provision) {
        return "《" + law.title() + "》" + provision.label();
    }

    private ModelAndView page(Opened opened, HttpStatus status) {
        Law law = opened.law();
        List<String> texts = Stream.concat(
                        Stream.of(law.preamble()), law.provisions().stream().map(Provision::text))
                .toList();
        Links links = reader.links(opened.head(), texts);
        ModelAndView page = new ModelAndView("reading/law", status)
                .addObject("contents", Contents.of(law.id(), law.provisions(), links))
                .addObject("preamble", links.paragraphs(law.preamble()))
                .addObject("on", "");
        about(opened, page.getModel());
        return page;
    }

    /** What pages of a law and of an article say alike: the law, its versions, and which of them counts today. */
    private void about(Opened opened, Map<String, Object> model) {
        LocalDate today = reader.today();
        Validity validity = opened.head().on(today);
        model.put("law", opened.law());
        model.put("head", opened.head());
        model.put("validity", validity);
        model.put("versions", opened.versions());
        model.put("today", today);
        model.put(
                "current",
                validity == Validity.IN_FORCE
                        ? Optional.empty()
                        : opened.versions().stream()
                                .filter(each -> each.on(today) == Validity.IN_FORCE)
                                .findFirst());
    }

    private Map<String, String> levels(Catalogue.Counts counts, Locale language) {
        Map<String, String> names = new LinkedHashMap<>();
        counts.levels().forEach((level, _) -> names.put(level.name(), name(level, language)));
        return names;
    }

    private static Map<String, String> categories(Catalogue.Counts counts, LawFilter filter) {
        Map<String, String> names = new LinkedHashMap<>();
        counts.categories().keySet().forEach(each -> names.put(each, each));
        if (!filter.category().isEmpty()) {
            names.putIfAbsent(filter.category(), filter.category());
        }
        return names;
    }

    private String name(LawLevel level, Locale language) {
        return messages.getMessage("level." + level.name(), new Object[0], language);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
