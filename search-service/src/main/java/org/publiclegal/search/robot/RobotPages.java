package org.publiclegal.search.robot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.publiclegal.search.typed.Typed;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.publiclegal.starter.problem.Unavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The robot on the portal and on sub-sites. */
@Controller
@RequestMapping("/robot")
class RobotPages {

    private static final String PLACE = "/robot";
    private static final String LATEST = PLACE + "#latest";
    private static final String PORTAL = "";

    private final Robot robot;

    RobotPages(Robot robot) {
        this.robot = robot;
    }

    @GetMapping
    ModelAndView open(HttpServletRequest request) {
        return page(HttpStatus.OK, conversation(request));
    }

    @PostMapping("/questions")
    ModelAndView say(
            Actor.Person person,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int seen,
            HttpServletRequest request,
            HttpServletResponse response) {
        String plain = Typed.line(text);
        Optional<Conversation> before = conversation(request);
        if (plain.isEmpty() || plain.length() > Conversation.LONGEST_TEXT) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, before)
                    .addObject("typed", plain)
                    .addObject("wrong", plain.isEmpty() ? "robot.text.empty" : "robot.text.long");
        }
        Conversation open = before.orElseGet(() -> begin(request, response));
        try {
            robot.say(open.id(), PORTAL, before.isPresent() ? seen : 0, plain);
            return Pages.seeOther(LATEST);
        } catch (Unavailable down) {
            return unavailable(before, response).addObject("typed", plain);
        }
    }

    @PostMapping("/choices")
    ModelAndView choose(
            Actor.Person person,
            @RequestParam(defaultValue = "-1") int option,
            @RequestParam(defaultValue = "0") int seen,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Conversation> open = conversation(request);
        try {
            open.ifPresent(each -> robot.choose(each.id(), PORTAL, seen, option));
            return Pages.seeOther(LATEST);
        } catch (Unavailable down) {
            return unavailable(open, response);
        }
    }

    @PostMapping("/marks")
    ModelAndView mark(
            Actor.Person person,
            @RequestParam(defaultValue = "-1") int turn,
            @RequestParam(defaultValue = "false") boolean helpful,
            HttpServletRequest request) {
        Turn.Mark mark = helpful ? Turn.Mark.HELPFUL : Turn.Mark.NOT_HELPFUL;
        conversation(request).ifPresent(open -> robot.mark(open.id(), PORTAL, turn, mark));
        return Pages.seeOther(PLACE + "#turn-" + Math.max(0, turn));
    }

    @PostMapping("/end")
    ModelAndView end(Actor.Person person, HttpServletRequest request, HttpServletResponse response) {
        conversation(request).ifPresent(open -> robot.forget(open.id(), PORTAL));
        ConversationCookie.clear(request, response);
        return Pages.seeOther(PLACE);
    }

    private Conversation begin(HttpServletRequest request, HttpServletResponse response) {
        Conversation begun = robot.begin(PORTAL);
        ConversationCookie.write(begun.id(), request, response);
        return begun;
    }

    private Optional<Conversation> conversation(HttpServletRequest request) {
        return ConversationCookie.read(request).flatMap(id -> robot.find(id, PORTAL));
    }

    private static ModelAndView unavailable(Optional<Conversation> open, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        return page(HttpStatus.SERVICE_UNAVAILABLE, open).addObject("wrong", "robot.unavailable");
    }

    private static ModelAndView page(HttpStatus status, Optional<Conversation> open) {
        List<Turn> turns = open.map(Conversation::turns).orElse(List.of());
        return new ModelAndView("robot/conversation", status)
                .addObject("turns", turns)
                .addObject(
                        "transcript",
                        open.map(Transcript::of).orElseGet(() -> new Transcript(Optional.empty(), "", "")));
    }
}
