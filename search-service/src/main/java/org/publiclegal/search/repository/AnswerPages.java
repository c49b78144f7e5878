package org.publiclegal.search.repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.publiclegal.search.repository.Answers.Answer;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.page.Pages;
import org.publiclegal.starter.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reviewed answers as anybody reads them on the portal. */
@Controller
class AnswerPages {

    private static final int PAGE = 30;
    private static final String PLACE = "/answers";

    private final Answers answers;
    private final Fields fields;

    AnswerPages(Answers answers, Fields fields) {
        this.answers = answers;
        this.fields = fields;
    }

    @GetMapping(PLACE)
    String list(
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String after,
            Locale language,
            Model model) {
        List<Answer> found = answers.list(Answers.field(field), Typed.given(after), PAGE);
        List<Answer> shown = found.stream().limit(PAGE).toList();
        model.addAttribute("answers", shown);
        model.addAttribute("fields", fields.named(language));
        model.addAttribute("field", Answers.field(field).map(Enum::name).orElse(""));
        model.addAttribute("first", after.isEmpty() ? "" : address(field, ""));
        model.addAttribute(
                "next", found.size() > PAGE ? address(field, shown.getLast().id()) : "");
        return "repository/list";
    }

    @GetMapping(PLACE + "/{id}")
    String answer(@PathVariable String id, Model model) {
        model.addAttribute("answer", answers.find(id).orElseThrow(NotFound::new));
        return "repository/answer";
    }

    private static String address(String field, String after) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("field", field);
        wanted.put("after", after);
        return Pages.address(PLACE, wanted);
    }
}
