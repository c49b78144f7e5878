package org.publiclegal.search.index;

import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The button on the library's page of the console that makes the index anew. */
@Controller
class RebuildPages {

    private final Rebuilding rebuilding;

    RebuildPages(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @PostMapping("/console/library/rebuilds")
    ModelAndView rebuild(Actor.Staff staff) {
        rebuilding.begin(staff);
        return Pages.seeOther("/console/library#index");
    }
}
