package org.publiclegal.gateway.services;

import java.time.Duration;
import java.util.List;
import org.publiclegal.gateway.edge.ContentTypes;
import org.publiclegal.gateway.services.ServiceProperties.Service;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;

/** Which path leads to which service, and what a request may take with it. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouteLocator routeLocator(
            RouteLocatorBuilder builder, ServiceProperties properties, Breakers breakers, TokenRelay tokens) {
        var routes = builder.routes();
        properties.services().forEach((name, service) -> {
            var call = new ServiceCall(breakers.of(name));
            var people = new Crossing(Crossing.Kind.OPEN);
            var systems = new Crossing(Crossing.Kind.API);
            add(routes, name, service, service.open(), properties, List.of(call, people));
            add(routes, name + "-console", service, service.console(), properties, List.of(call, people, tokens));
            add(routes, name + "-api", service, service.api(), properties, List.of(call, systems));
            routes.route(
                    name + "-specification",
                    route -> route.path("/api/openapi/" + name)
                            .filters(filters -> filters.filters(call, people).setPath("/v3/api-docs"))
                            .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, millis(properties.timeLimit()))
                            .uri(service.url()));
        });
        return routes.build();
    }

    private static void add(
            RouteLocatorBuilder.Builder routes,
            String id,
            Service service,
            List<String> paths,
            ServiceProperties properties,
            List<GatewayFilter> filters) {
        if (paths.isEmpty()) {
            return;
        }
        String[] patterns = paths.toArray(String[]::new);
        routes.route(
                id + "-upload",
                route -> route.path(patterns)
                        .and()
                        .predicate(Routes::isUpload)
                        .filters(spec -> spec.filters(filters))
                        .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, millis(properties.uploadTimeLimit()))
                        .uri(service.url()));
        routes.route(
                id,
                route -> route.path(patterns)
                        .filters(spec -> spec.filters(filters))
                        .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, millis(properties.timeLimit()))
                        .uri(service.url()));
    }

    private static boolean isUpload(ServerWebExchange exchange) {
        return ContentTypes.isFormWithFiles(exchange.getRequest()) || ContentTypes.isFile(exchange.getRequest());
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
