package org.publiclegal.starter.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.publiclegal.starter.problem.CrossSite;
import org.publiclegal.starter.problem.Forbidden;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.problem.Refusal;
import org.publiclegal.starter.problem.Unauthenticated;
import org.publiclegal.starter.problem.Unavailable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Hands what the security filters refuse to the place that answers all problems. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver problems;

    SecurityProblems(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setHeader("WWW-Authenticate", "Bearer");
        answer(request, response, null, new Unauthenticated());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) {
        Refusal problem = refused instanceof CsrfException ? new CrossSite() : new Forbidden("request");
        answer(request, response, null, problem);
    }

    /** A token that is no good is the caller's; a Keycloak that can't be reached is ours. */
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        if (refused instanceof AuthenticationServiceException) {
            answer(request, response, null, new Unavailable("identity"));
        } else {
            commence(request, response, refused);
        }
    }

    /** Nothing but the public paths exists for somebody without a token. */
    void missing(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        answer(request, response, null, new NotFound());
    }

    /** A page can only be rendered by the dispatcher, so it is left to the error page; a document is written here. */
    private void answer(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Refusal refusal) {
        ModelAndView page = problems.resolveException(request, response, handler, refusal);
        if (page != null && !page.isEmpty()) {
            request.setAttribute(Refusal.class.getName(), refusal);
            try {
                response.sendError(refusal.status());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
