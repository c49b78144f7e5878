package org.publiclegal.search.query;

import java.time.Clock;
import java.util.List;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the field of the search offers while somebody types. */
@Controller
class SuggestionPages {

    private final Suggestions suggestions;
    private final Clock clock;

    SuggestionPages(Suggestions suggestions, Clock clock) {
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /**
     * A title, with what was typed where the browser would not see that one is meant by the other.
     *
     * @param label empty when the title has what was typed
     */
    record Offer(String title, String label) {

        private static Offer of(String title, String typed) {
            return new Offer(title, title.contains(typed) ? "" : typed);
        }
    }

    @GetMapping("/search/suggestions")
    String suggestions(@RequestParam(defaultValue = "") String q, Model model) {
        String typed = q.strip();
        List<Offer> offers = suggestions.to(typed, Shanghai.dayOf(clock.instant())).stream()
                .map(title -> Offer.of(title, typed))
                .toList();
        model.addAttribute("offers", offers);
        return "query/parts :: offers";
    }
}
