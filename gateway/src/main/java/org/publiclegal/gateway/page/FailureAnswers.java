package org.publiclegal.gateway.page;

import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.publiclegal.gateway.site.Language;
import org.publiclegal.ui.ProblemView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Tells a refusal or failure: to people as a page, to systems as a problem document of RFC 9457. */
@Component
@Order(-2)
final class FailureAnswers implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureAnswers.class);

    private final Frames frames;
    private final ViewResolver views;
    private final MessageSource messages;
    private final JsonMapper json;
    private final ObjectProvider<Tracer> tracer;

    FailureAnswers(
            Frames frames,
            ThymeleafReactiveViewResolver views,
            MessageSource messages,
            JsonMapper json,
            ObjectProvider<Tracer> tracer) {
        this.frames = frames;
        this.views = views;
        this.messages = messages;
        this.json = json;
        this.tracer = tracer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable cause) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(cause);
        }
        Failure failure = Failure.of(cause);
        if (failure.isOurs()) {
            LOG.atError().setCause(cause).log("Request failed");
        }
        var response = exchange.getResponse();
        response.setStatusCode(failure.status());
        failure.retryAfterSeconds()
                .ifPresent(wait -> response.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait)));
        response.getHeaders().addAll(HttpHeaders.VARY, List.of(HttpHeaders.ACCEPT));
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        return wantsPage(exchange) ? page(exchange, failure) : document(exchange, failure);
    }

    private Mono<Void> page(ServerWebExchange exchange, Failure failure) {
        Locale locale = Language.locale(Language.of(exchange));
        return frames.of(exchange)
                .flatMap(frame -> views.resolveViewName("ui/problem", locale)
                        .flatMap(view -> view.render(
                                Map.of("frame", frame, "problem", view(failure)),
                                new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
                                exchange)));
    }

    private ProblemView view(Failure failure) {
        return new ProblemView(failure.status().value(), failure.slug(), Optional.empty(), traceId(failure));
    }

    private Mono<Void> document(ServerWebExchange exchange, Failure failure) {
        boolean system = isApi(exchange);
        Locale locale = system ? Locale.ENGLISH : Language.locale(Language.of(exchange));
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "/problems/" + failure.slug());
        problem.put("title", text(failure, "title", locale));
        problem.put("status", failure.status().value());
        problem.put("detail", text(failure, "advice", locale));
        problem.put("instance", exchange.getRequest().getURI().getRawPath());
        traceId(failure).ifPresent(id -> problem.put("traceId", id));
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private String text(Failure failure, String part, Locale locale) {
        return messages.getMessage("problem." + failure.slug() + "." + part, new Object[0], locale);
    }

    private Optional<String> traceId(Failure failure) {
        return failure.isOurs()
                ? Optional.ofNullable(tracer.getIfAvailable())
                        .flatMap(known -> Optional.ofNullable(known.currentSpan()))
                        .map(span -> span.context().traceId())
                : Optional.empty();
    }

    private static boolean wantsPage(ServerWebExchange exchange) {
        var accepted = exchange.getRequest().getHeaders().get(HttpHeaders.ACCEPT);
        return !isApi(exchange) && accepted != null && accepted.stream().anyMatch(value -> value.contains("text/html"));
    }

    private static boolean isApi(ServerWebExchange exchange) {
        String path = exchange.getRequest().getURI().getPath();
        return path.startsWith("/api/") && !path.startsWith("/api/docs");
    }
}
