package org.publiclegal.starter.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.publiclegal.starter.problem.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what went wrong before a controller was reached. */
@Controller
final class ContainerErrors implements ErrorController {

    private final ProblemAnswers answers;

    ContainerErrors(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        if (request.getAttribute(Refusal.class.getName()) instanceof Refusal refusal) {
            return answers.answer(request, refusal.slug(), refusal.status(), refusal.members(), new HttpHeaders());
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return answers.answer(request, ProblemSlugs.of(status), status, Map.of(), new HttpHeaders());
    }
}
