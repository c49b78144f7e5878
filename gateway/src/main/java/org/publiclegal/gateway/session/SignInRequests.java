package org.publiclegal.gateway.session;

import org.publiclegal.gateway.site.Language;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Has Keycloak ask for name and password in the reader's language. */
final class SignInRequests implements ServerOAuth2AuthorizationRequestResolver {

    private final ServerOAuth2AuthorizationRequestResolver plain;

    SignInRequests(ReactiveClientRegistrationRepository registrations) {
        this.plain = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
        return plain.resolve(exchange).map(request -> spoken(request, exchange));
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String registration) {
        return plain.resolve(exchange, registration).map(request -> spoken(request, exchange));
    }

    private static OAuth2AuthorizationRequest spoken(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        String locale = Language.of(exchange).equals("en") ? "en" : "zh-Hans";
        return OAuth2AuthorizationRequest.from(request)
                .additionalParameters(parameters -> parameters.put("ui_locales", locale))
                .build();
    }
}
