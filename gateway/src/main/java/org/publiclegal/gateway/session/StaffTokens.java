package org.publiclegal.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publiclegal.events.district.District;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.events.district.Districts;
import org.publiclegal.gateway.site.Language;
import org.publiclegal.ui.Viewer;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The tokens of staff who are signed in. They stay here and go to services only. */
@Component
public final class StaffTokens {

    private final ReactiveOAuth2AuthorizedClientManager manager;
    private final ServerOAuth2AuthorizedClientRepository clients;

    StaffTokens(ReactiveOAuth2AuthorizedClientManager manager, ServerOAuth2AuthorizedClientRepository clients) {
        this.manager = manager;
        this.clients = clients;
    }

    /** The session's access token, refreshed when it is due. Fails as unauthenticated when Keycloak gives no new one. */
    public Mono<String> of(ServerWebExchange exchange) {
        return signedIn(exchange)
                .flatMap(staff -> manager.authorize(
                        OAuth2AuthorizeRequest.withClientRegistrationId(SessionConfiguration.REGISTRATION)
                                .principal(staff)
                                .attribute(ServerWebExchange.class.getName(), exchange)
                                .build()))
                .map(client -> client.getAccessToken().getTokenValue())
                .onErrorMap(
                        ClientAuthorizationException.class,
                        failure -> new InsufficientAuthenticationException("No fresh token", failure))
                .switchIfEmpty(Mono.error(() -> new InsufficientAuthenticationException("No token")));
    }

    /** Who is signed in, for the frame of a page; empty for everybody else. */
    public Mono<Viewer> viewer(ServerWebExchange exchange) {
        return signedIn(exchange)
                .flatMap(staff -> clients.<OAuth2AuthorizedClient>loadAuthorizedClient(
                        SessionConfiguration.REGISTRATION, staff, exchange))
                .mapNotNull(client -> parse(client.getAccessToken().getTokenValue(), Language.of(exchange))
                        .orElse(null));
    }

    private static Mono<OAuth2AuthenticationToken> signedIn(ServerWebExchange exchange) {
        return exchange.getSession()
                .mapNotNull(session -> session.<SecurityContext>getAttribute(
                        WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME))
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(OAuth2AuthenticationToken.class);
    }

    private static Optional<Viewer> parse(String token, String language) {
        try {
            JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
            String name = Optional.ofNullable(claims.getStringClaim("name"))
                    .or(() -> claim(claims, "preferred_username"))
                    .orElse("");
            List<String> roles =
                    Optional.ofNullable(claims.getStringListClaim("roles")).orElse(List.of());
            String district = claim(claims, "district")
                    .filter(code -> code.matches("[0-9]{6}"))
                    .flatMap(code -> Districts.byCode(new DistrictCode(code)))
                    .map((District known) -> known.name(language))
                    .orElse("");
            return Optional.of(new Viewer(name, Set.copyOf(roles), district));
        } catch (ParseException opaque) {
            return Optional.empty();
        }
    }

    private static Optional<String> claim(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
