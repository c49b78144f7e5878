package org.publiclegal.gateway.limits;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Which external system sends a request. Only a token that is genuine counts, so that nobody uses up another's limit. */
@Component
final class ClientOfToken {

    private static final String BEARER = "Bearer ";

    private final ReactiveJwtDecoder decoder;

    ClientOfToken(@Value("${gateway.session.issuer}") String issuer) {
        this.decoder = NimbusReactiveJwtDecoder.withJwkSetUri(issuer + "/protocol/openid-connect/certs")
                .build();
    }

    /** Empty without a token or with one that is not genuine; the service tells the sender so. */
    Mono<String> of(ServerWebExchange exchange) {
        return Mono.justOrEmpty(bearer(exchange))
                .flatMap(decoder::decode)
                .mapNotNull(token -> token.getClaimAsString("azp"))
                .onErrorComplete();
    }

    private static Optional<String> bearer(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()));
    }
}
