package org.publiclegal.gateway.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.publiclegal.gateway.problem.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses addresses that mean one thing here and another thing behind, and methods that nobody serves. */
@Component
@Order(-500)
final class WellFormedFilter implements WebFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!METHODS.contains(request.getMethod().name())) {
            return Mono.error(Refused.methodNotAllowed());
        }
        String query = Optional.ofNullable(request.getURI().getRawQuery()).orElse("");
        return isPlain(request.getURI().getRawPath()) && decoded(query).isPresent()
                ? chain.filter(exchange)
                : Mono.error(Refused.malformed());
    }

    static boolean isPlain(String rawPath) {
        String lower = rawPath.toLowerCase(Locale.ROOT);
        return !lower.contains("//")
                && !lower.contains("%2f")
                && !lower.contains("%5c")
                && !lower.contains(";")
                && decoded(rawPath).filter(WellFormedFilter::staysPut).isPresent();
    }

    private static boolean staysPut(String path) {
        return path.indexOf('\\') < 0
                && Arrays.stream(path.split("/", -1)).noneMatch(segment -> segment.equals(".") || segment.equals(".."));
    }

    /** Empty when it is not UTF-8, is not properly escaped, or hides a control character that no form sends. */
    private static Optional<String> decoded(String raw) {
        try {
            byte[] bytes =
                    StringUtils.uriDecode(raw, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
