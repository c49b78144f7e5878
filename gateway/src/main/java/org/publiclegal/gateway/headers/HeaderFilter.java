package org.publiclegal.gateway.headers;

import java.net.URI;
import org.publiclegal.ui.Assets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Puts the headers that protect a reader on every answer, whoever gave it, and says what may be kept. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class HeaderFilter implements WebFilter {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'%s; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self' %s; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final String strict;
    private final String forDocs;

    HeaderFilter(@Value("${gateway.session.issuer}") URI issuer) {
        String signIn = issuer.getScheme() + "://" + issuer.getAuthority();
        this.strict = POLICY.formatted("", signIn);
        this.forDocs = POLICY.formatted(" 'unsafe-inline'", signIn);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            protect(exchange.getRequest(), exchange.getResponse().getHeaders());
            keep(exchange.getRequest(), exchange.getResponse().getHeaders());
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void protect(ServerHttpRequest request, HttpHeaders headers) {
        boolean docs = request.getURI().getPath().startsWith("/api/docs");
        headers.set("Content-Security-Policy", docs ? forDocs : strict);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if ("https".equals(request.getURI().getScheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static void keep(ServerHttpRequest request, HttpHeaders headers) {
        String path = request.getURI().getPath();
        if (path.startsWith("/ui/")) {
            boolean current = Assets.version().equals(request.getQueryParams().getFirst("v"));
            headers.setCacheControl(current ? "public, max-age=31536000, immutable" : "public, max-age=600");
        } else if (path.startsWith("/console") || path.startsWith("/consultations") || isSession(path)) {
            headers.setCacheControl("no-store");
            headers.remove(HttpHeaders.PRAGMA);
            headers.remove(HttpHeaders.EXPIRES);
        } else if (headers.getCacheControl() == null) {
            headers.setCacheControl(path.startsWith("/api/v1/") ? "no-store" : "private, no-cache");
        }
    }

    private static boolean isSession(String path) {
        return path.startsWith("/login") || path.startsWith("/logout") || path.startsWith("/oauth2");
    }
}
