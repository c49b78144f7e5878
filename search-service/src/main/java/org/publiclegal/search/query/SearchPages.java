package org.publiclegal.search.query;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.publiclegal.search.query.Answering.Answer;
import org.publiclegal.starter.problem.Unavailable;
import org.publiclegal.starter.time.Shanghai;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the library holds, found by anybody on the portal. */
@Controller
class SearchPages {

    private static final Set<Facet.Field> IN_CHINESE =
            EnumSet.of(Facet.Field.CATEGORY, Facet.Field.REGION, Facet.Field.COURT);

    private final Answering answering;
    private final Named named;
    private final MessageSource messages;
    private final Clock clock;

    SearchPages(Answering answering, Named named, MessageSource messages, Clock clock) {
        this.answering = answering;
        this.named = named;
        this.messages = messages;
        this.clock = clock;
    }

    /** A value that the search can be narrowed by, or is, and the address that does or undoes it. */
    record FacetLink(String text, long count, String href, boolean chosen) {}

    /** All values of one field. */
    record FacetView(String field, boolean chinese, List<FacetLink> links) {}

    /** In what state the page is. */
    enum View {
        NOTHING_ASKED,
        WRONG,
        UNAVAILABLE,
        NOTHING_FOUND,
        FOUND
    }

    /**
     * As what the question was taken.
     *
     * @param meant other words that may have been meant, or that were looked for; empty when there are none
     * @param instead whether those were looked for
     * @param href of the search for the other words, or for those that were typed and no others
     * @param byWordsOnly whether its meaning could not be had in time
     */
    record Understood(String meant, boolean instead, String href, boolean byWordsOnly) {

        static Understood of(SearchForm form, Question question, Answer found) {
            boolean wordsOnly = question.usesMeaning() && found.results().way() == Retrieval.LEXICAL;
            boolean instead = !found.words().equals(question.words());
            String meant = instead ? found.words() : found.meant().orElse("");
            SearchForm other = instead ? form.exactly() : form.asking(meant);
            return new Understood(meant, instead, other.address(), wordsOnly);
        }
    }

    @GetMapping("/search")
    String search(@ModelAttribute("form") SearchForm form, Locale language, Model model, HttpServletResponse answer) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        model.addAttribute("wrong", form.isTooLong() ? "search.wrong.long" : "search.wrong.deep");
        model.addAttribute("sorts", sorts(language));
        model.addAttribute("everywhere", form.everywhere().address());
        model.addAttribute(
                "named",
                form.isWrong() || form.number() > 1 || form.isNarrow() ? List.of() : named.by(form.q(), today));
        View view = view(form, today, language, model);
        model.addAttribute("view", view.name());
        if (view == View.WRONG) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else if (view == View.UNAVAILABLE) {
            answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            answer.setHeader(HttpHeaders.RETRY_AFTER, SearchApi.RETRY_SECONDS);
        }
        return "query/search";
    }

    private View view(SearchForm form, LocalDate today, Locale language, Model model) {
        if (form.isWrong()) {
            return View.WRONG;
        }
        if (!form.isAsked()) {
            return View.NOTHING_ASKED;
        }
        try {
            Question question = form.question(today);
            Answer found = answering.answer(question, !form.exact().isEmpty());
            Results results = found.results();
            model.addAttribute("results", results);
            model.addAttribute("understood", Understood.of(form, question, found));
            model.addAttribute("start", question.from() + 1);
            model.addAttribute("facets", facets(form, results, language));
            model.addAttribute("first", form.number() == 1 ? "" : form.on(1).address());
            boolean more = results.more() && form.number() < Question.LAST_PAGE;
            model.addAttribute("next", more ? form.on(form.number() + 1).address() : "");
            model.addAttribute("last", results.more() && !more);
            return results.hits().isEmpty() ? View.NOTHING_FOUND : View.FOUND;
        } catch (Unavailable down) {
            return View.UNAVAILABLE;
        }
    }

    private Map<String, String> sorts(Locale language) {
        Map<String, String> sorts = new LinkedHashMap<>();
        Stream.of(Sorting.values())
                .forEach(each -> sorts.put(
                        each == Sorting.RELEVANCE ? "" : each.name(),
                        text("search.sort." + each, each.name(), language)));
        return sorts;
    }

    private List<FacetView> facets(SearchForm form, Results results, Locale language) {
        return results.facets().stream()
                .map(facet -> new FacetView(
                        facet.field().key(),
                        IN_CHINESE.contains(facet.field()),
                        shown(form, facet)
                                .map(value -> link(form, facet.field(), value, language))
                                .toList()))
                .filter(view -> view.links().size() > 1 || view.links().stream().anyMatch(FacetLink::chosen))
                .toList();
    }

    /** With the one that was chosen, though nothing of it may be left. */
    private static Stream<Facet.Value> shown(SearchForm form, Facet facet) {
        String chosen = form.of(facet.field());
        boolean lacking = !chosen.isEmpty()
                && facet.values().stream().noneMatch(each -> each.value().equals(chosen));
        return lacking
                ? Stream.concat(Stream.of(new Facet.Value(chosen, 0)), facet.values().stream())
                : facet.values().stream();
    }

    private FacetLink link(SearchForm form, Facet.Field field, Facet.Value value, Locale language) {
        boolean chosen = form.of(field).equals(value.value());
        String text = switch (field) {
            case KIND -> text("search.kind." + value.value(), value.value(), language);
            case LEVEL -> text("level." + value.value(), value.value(), language);
            case CATEGORY, REGION, COURT, YEAR -> value.value();
        };
        return new FacetLink(
                text,
                value.count(),
                form.with(field, chosen ? "" : value.value()).address(),
                chosen);
    }

    private String text(String key, String otherwise, Locale language) {
        String found = messages.getMessage(key, new Object[0], otherwise, language);
        return found == null ? otherwise : found;
    }
}
