package org.publiclegal.starter.answer;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publiclegal.starter.page.Frames;
import org.publiclegal.starter.problem.InvalidFields;
import org.publiclegal.ui.ProblemView;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says one problem in the form that the asker reads: a document for systems, a page for people. */
final class ProblemAnswers {

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final Tracer tracer;
    private final Frames frames;

    ProblemAnswers(MessageSource messages, LocaleResolver languages, Tracer tracer, Frames frames) {
        this.messages = messages;
        this.languages = languages;
        this.tracer = tracer;
        this.frames = frames;
    }

    Object answer(
            HttpServletRequest request, String slug, int status, Map<String, Object> members, HttpHeaders headers) {
        ProblemDetail detail = detail(request, slug, status, members);
        return isForPeople(request) ? page(request, slug, detail) : document(detail, headers);
    }

    private ProblemDetail detail(HttpServletRequest request, String slug, int status, Map<String, Object> members) {
        Locale locale = languages.resolveLocale(request);
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("/problems/" + slug));
        detail.setTitle(text("problem." + slug + ".title", slug, locale));
        detail.setDetail(text("problem." + slug + ".advice", slug, locale));
        detail.setInstance(URI.create(request.getRequestURI().replaceAll("[^A-Za-z0-9/._~-]", "-")));
        members.forEach((name, value) -> detail.setProperty(name, translated(value, locale)));
        if (status >= 500) {
            traceId(detail);
        }
        return detail;
    }

    private void traceId(ProblemDetail detail) {
        @Nullable Span span = tracer.currentSpan();
        if (span != null) {
            detail.setProperty("traceId", span.context().traceId());
        }
    }

    private Object translated(Object value, Locale locale) {
        return value instanceof List<?> list
                ? list.stream().map(each -> translated(each, locale)).toList()
                : value instanceof InvalidFields.Field(String pointer, String message)
                        ? Map.of("pointer", pointer, "detail", text(message, message, locale))
                        : value;
    }

    private String text(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }

    private static boolean isForPeople(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return false;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private ModelAndView page(HttpServletRequest request, String slug, ProblemDetail detail) {
        ModelAndView page = new ModelAndView("ui/problem", HttpStatusCode.valueOf(detail.getStatus()));
        @Nullable
        Object traceId =
                detail.getProperties() == null ? null : detail.getProperties().get("traceId");
        page.addObject(
                "problem",
                new ProblemView(
                        detail.getStatus(),
                        slug,
                        Optional.empty(),
                        Optional.ofNullable(traceId).map(Object::toString)));
        page.addObject("frame", frames.of(request));
        return page;
    }

    private static ResponseEntity<ProblemDetail> document(ProblemDetail detail, HttpHeaders headers) {
        return ResponseEntity.status(detail.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
