package org.publiclegal.starter.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.publiclegal.starter.problem.CrossSite;
import org.publiclegal.starter.problem.Forbidden;
import org.publiclegal.starter.problem.NotFound;
import org.publiclegal.starter.problem.Unauthenticated;
import org.publiclegal.starter.problem.Unavailable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Hands what the security filters refuse to the place that answers all problems. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver problems;

    SecurityProblems(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setHeader("WWW-Authenticate", "Bearer");
        problems.resolveException(request, response, null, new Unauthenticated());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) {
        RuntimeException problem = refused instanceof CsrfException ? new CrossSite() : new Forbidden("request");
        problems.resolveException(request, response, null, problem);
    }

    /** A token that is no good is the caller's; a Keycloak that can't be reached is ours. */
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        if (refused instanceof AuthenticationServiceException) {
            problems.resolveException(request, response, null, new Unavailable("identity"));
        } else {
            commence(request, response, refused);
        }
    }

    /** Nothing but the public paths exists for somebody without a token. */
    void missing(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        problems.resolveException(request, response, null, new NotFound());
    }
}
