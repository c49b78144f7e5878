package org.publiclegal.gateway.session;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** The page of the console that somebody wanted before they had to sign in. */
@Component
final class WantedPage {

    private static final String HOME = "/console";
    private static final String ATTRIBUTE = WantedPage.class.getName();

    Mono<Void> remember(ServerWebExchange exchange) {
        String page = wanted(exchange.getRequest());
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(ATTRIBUTE, page))
                .then();
    }

    String take(WebSession session) {
        return session.getAttributes().remove(ATTRIBUTE) instanceof String page ? page : HOME;
    }

    /** Of a command that came too late it is the page with the form; its script puts the text back in. */
    static String wanted(ServerHttpRequest request) {
        boolean live = request.getHeaders().containsHeader("HX-Request");
        if (request.getMethod().equals(HttpMethod.GET) && !live) {
            return pathOf(request.getURI());
        }
        String from = request.getHeaders().getFirst(live ? "HX-Current-URL" : HttpHeaders.REFERER);
        return Optional.ofNullable(from)
                        .flatMap(WantedPage::parsed)
                        .map(WantedPage::pathOf)
                        .filter(path -> path.equals(HOME) || path.startsWith(HOME + "/") || path.startsWith(HOME + "?"))
                        .orElse(HOME)
                + "#resume";
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String pathOf(URI uri) {
        String path = Optional.ofNullable(uri.getRawPath()).orElse(HOME);
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
