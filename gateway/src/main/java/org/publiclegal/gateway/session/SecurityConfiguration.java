package org.publiclegal.gateway.session;

import org.publiclegal.gateway.problem.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CorsSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import reactor.core.publisher.Mono;

/** Who needs a session: the console, all of it. Services check the token themselves. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http,
            SessionProperties properties,
            WantedPage wanted,
            ReactiveClientRegistrationRepository registrations) {
        var atKeycloakToo = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        atKeycloakToo.setPostLogoutRedirectUri("{baseUrl}/");
        return http.authorizeExchange(paths -> paths.pathMatchers("/console", "/console/**")
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .oauth2Login(login -> login.authorizationRequestResolver(new SignInRequests(registrations))
                        .authenticationSuccessHandler(new SignedIn(wanted, properties.idle()))
                        .authenticationFailureHandler(signInAgain()))
                .logout(logout -> logout.requiresLogout(signOut())
                        .logoutHandler(new DelegatingServerLogoutHandler(
                                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                        .logoutSuccessHandler(atKeycloakToo))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .requireCsrfProtectionMatcher(signOut())
                        .accessDeniedHandler((_, _) -> Mono.error(Refused.crossSite())))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInFirst(wanted))
                        .accessDeniedHandler((_, _) -> Mono.error(Refused.crossSite())))
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .headers(HeaderSpec::disable)
                .cors(CorsSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .build();
    }

    private static ServerWebExchangeMatcher signOut() {
        return ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/logout");
    }

    /** The cookie that the services use as well: a form of theirs may sign out here. */
    private static CookieServerCsrfTokenRepository tokens() {
        var repository = new CookieServerCsrfTokenRepository();
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    /** A stale or forged return from Keycloak starts over; Keycloak's own session makes that one click or none. */
    private static ServerAuthenticationFailureHandler signInAgain() {
        return (_, _) -> Mono.error(Refused.unauthenticated());
    }
}
