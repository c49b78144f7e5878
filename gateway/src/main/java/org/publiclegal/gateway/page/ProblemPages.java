package org.publiclegal.gateway.page;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every problem type has a page at its own address. */
@Controller
class ProblemPages {

    private static final String PREFIX = "problem.";
    private static final String SUFFIX = ".title";

    private final List<String> slugs = ResourceBundle.getBundle("problems", Locale.ROOT).keySet().stream()
            .filter(key -> key.endsWith(SUFFIX))
            .map(key -> key.substring(PREFIX.length(), key.length() - SUFFIX.length()))
            .sorted()
            .toList();

    @GetMapping("/problems")
    String all(Model model) {
        model.addAttribute("slugs", slugs);
        return "problems";
    }

    @GetMapping("/problems/{slug}")
    String one(@PathVariable String slug, Model model) {
        if (!slugs.contains(slug)) {
            throw Refused.notFound();
        }
        model.addAttribute("slug", slug);
        return "problem-type";
    }
}
