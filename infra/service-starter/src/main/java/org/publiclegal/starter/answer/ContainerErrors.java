package org.publiclegal.starter.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
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
        int status = status(request);
        return answers.answer(request, ProblemSlugs.of(status), status, Map.of(), new HttpHeaders());
    }

    /** A form that can't be read is the sender's fault, though the container calls it its own. */
    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }
}
