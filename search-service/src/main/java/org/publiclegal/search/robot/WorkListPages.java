package org.publiclegal.search.robot;

import java.util.List;
import org.publiclegal.search.robot.WorkList.Item;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the robot could not answer, for those who look after the repository. */
@Controller
class WorkListPages {

    private static final String PLACE = "/console/robot/unanswered";
    private static final int PAGE = 30;
    private static final int LAST_PAGE = 1_000;

    private final WorkList work;

    WorkListPages(WorkList work) {
        this.work = work;
    }

    @GetMapping(PLACE)
    String list(Actor.Staff staff, @RequestParam(defaultValue = "1") int page, Model model) {
        Access.scope(staff, RobotOperation.READ_UNANSWERED);
        int shown = Math.clamp(page, 1, LAST_PAGE);
        List<Item> found = work.list((shown - 1) * PAGE, PAGE + 1);
        model.addAttribute("items", found.stream().limit(PAGE).toList());
        model.addAttribute("count", work.count());
        model.addAttribute("first", shown > 1 ? PLACE : "");
        model.addAttribute("next", found.size() > PAGE ? PLACE + "?page=" + (shown + 1) : "");
        model.addAttribute("maySettle", Access.allows(staff, RobotOperation.SETTLE_UNANSWERED));
        return "robot/console/unanswered";
    }

    @PostMapping(PLACE + "/{id}/settlement")
    ModelAndView settle(Actor.Staff staff, @PathVariable String id) {
        Access.scope(staff, RobotOperation.SETTLE_UNANSWERED);
        work.settle(id);
        return Pages.seeOther(PLACE);
    }
}
