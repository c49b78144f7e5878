package org.publiclegal.search.synonym;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.search.synonym.UnreadableSynonyms.Fault;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.publiclegal.starter.problem.Unavailable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The synonyms as administrators edit them, try them and switch them on. */
@Controller
class SynonymPages {

    private static final String PLACE = "/console/synonyms";
    private static final int LATEST = 20;
    private static final int LONGEST_QUESTION = 200;

    private final SynonymVersions versions;
    private final Synonyms synonyms;
    private final Editing editing;
    private final Trial trial;

    SynonymPages(SynonymVersions versions, Synonyms synonyms, Editing editing, Trial trial) {
        this.versions = versions;
        this.synonyms = synonyms;
        this.editing = editing;
        this.trial = trial;
    }

    /** What the page says of what was done last. */
    enum Done {
        KEPT,
        ON
    }

    @GetMapping(PLACE)
    ModelAndView synonyms(
            Actor.Staff staff, @RequestParam(defaultValue = "") String q, @RequestParam Optional<Done> done) {
        Access.scope(staff, SynonymOperation.READ_DRAFT);
        ModelAndView page = page(staff, HttpStatus.OK, versions.draft());
        done.ifPresent(each -> page.addObject("done", each.name()));
        String question = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUESTION));
        return question.isEmpty() ? page : tried(page, question);
    }

    @PostMapping(PLACE + "/draft")
    ModelAndView keep(
            Actor.Staff staff,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long version) {
        Access.scope(staff, SynonymOperation.EDIT_DRAFT);
        try {
            editing.keep(staff, text, version);
            return Pages.seeOther(PLACE + "?done=KEPT");
        } catch (UnreadableSynonyms unreadable) {
            return page(staff, HttpStatus.UNPROCESSABLE_CONTENT, typed(text, version))
                    .addObject("faults", unreadable.faults());
        } catch (ChangedMeanwhile changed) {
            return page(staff, HttpStatus.CONFLICT, typed(text, versions.draft().version()))
                    .addObject("theirs", versions.draft());
        }
    }

    @PostMapping(PLACE + "/versions")
    ModelAndView switchOn(
            Actor.Staff staff,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "0") int inForce) {
        editing.switchOn(staff, version, inForce);
        return Pages.seeOther(PLACE + "?done=ON");
    }

    @PostMapping(PLACE + "/versions/{number}")
    ModelAndView switchOnAgain(
            Actor.Staff staff, @PathVariable int number, @RequestParam(defaultValue = "0") int inForce) {
        editing.switchOnAgain(staff, number, inForce);
        return Pages.seeOther(PLACE + "?done=ON");
    }

    private ModelAndView tried(ModelAndView page, String question) {
        page.addObject("question", question);
        try {
            SynonymSet draft = SynonymText.read(versions.draft().text());
            return page.addObject(
                    "comparison",
                    Comparison.of(trial.first(question, synonyms.inForce()), trial.first(question, draft)));
        } catch (Unavailable down) {
            return page.addObject("unavailable", true);
        }
    }

    private ModelAndView page(Actor.Staff staff, HttpStatus status, Draft draft) {
        Version inForce = versions.latest().orElse(versions.builtIn());
        List<Version> earlier = Stream.concat(versions.list(LATEST).stream(), Stream.of(versions.builtIn()))
                .toList();
        return new ModelAndView("synonym/synonyms", status)
                .addObject("draft", draft)
                .addObject("inForce", inForce)
                .addObject("isDraft", !versions.draft().text().equals(inForce.text()))
                .addObject("versions", earlier)
                .addObject("question", "")
                .addObject("done", "")
                .addObject("faults", List.<Fault>of())
                .addObject("mayEdit", Access.allows(staff, SynonymOperation.EDIT_DRAFT));
    }

    private static Draft typed(String text, long version) {
        return new Draft(version, text, Optional.empty(), Optional.empty());
    }
}
