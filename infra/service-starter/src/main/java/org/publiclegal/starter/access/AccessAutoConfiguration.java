package org.publiclegal.starter.access;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.publiclegal.starter.service.ServiceAutoConfiguration;
import org.publiclegal.starter.service.ServiceProperties;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Three doors: systems with a bearer token at {@code /api}, staff with the token that the gateway relays at
 * {@code /console}, and anybody at the service's public paths. All else is denied.
 */
@AutoConfiguration(after = ServiceAutoConfiguration.class, before = UserDetailsServiceAutoConfiguration.class)
public final class AccessAutoConfiguration {

    private static final String TOKEN = "token";

    @Bean
    @Order(1)
    SecurityFilterChain systems(
            HttpSecurity http,
            JwtDecoder tokens,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return bearing(http.securityMatcher("/api/**"), tokens, problems)
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain staff(
            HttpSecurity http,
            JwtDecoder tokens,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return bearing(http.securityMatcher("/console/**"), tokens, problems)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain anybody(
            HttpSecurity http,
            ServiceProperties service,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        SecurityProblems answers = new SecurityProblems(problems);
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler(answers).authenticationEntryPoint(answers::missing))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers(service.publicPaths().toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    WebMvcConfigurer actorArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }

    /** How a caller is known, in the description of an interface; what the token tells is no parameter. */
    @Bean
    OpenApiCustomizer tokenDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
        return description -> description
                .security(List.of(new SecurityRequirement().addList(TOKEN)))
                .getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the realm, by client credentials"));
    }

    /** The filter is added by hand: Spring's resource server would take CSRF protection off whatever bears a token. */
    private static HttpSecurity bearing(HttpSecurity http, JwtDecoder tokens, HandlerExceptionResolver problems) {
        SecurityProblems answers = new SecurityProblems(problems);
        AuthenticationManager manager = new ProviderManager(new JwtAuthenticationProvider(tokens));
        BearerTokenAuthenticationFilter filter = new BearerTokenAuthenticationFilter(manager);
        filter.setAuthenticationEntryPoint(answers);
        filter.setAuthenticationFailureHandler(answers::failed);
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.disable())
                .addFilterBefore(filter, AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers));
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").httpOnly(true).path("/"));
        return repository;
    }
}
