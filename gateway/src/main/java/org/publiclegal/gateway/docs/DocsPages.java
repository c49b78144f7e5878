package org.publiclegal.gateway.docs;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** A page to read the specifications and to try the interfaces. */
@Controller
class DocsPages {

    @GetMapping({"/api/docs", "/api/docs/"})
    String docs() {
        return "docs";
    }

    /** The viewer's files, from its jar. */
    @Configuration(proxyBeanMethods = false)
    static class Viewer implements WebFluxConfigurer {

        private final String version;

        Viewer(@Value("${gateway.docs.viewer}") String version) {
            this.version = version;
        }

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/api/docs/own/**").addResourceLocations("classpath:/docs/");
            registry.addResourceHandler("/api/docs/viewer/**")
                    .addResourceLocations("classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/");
        }
    }
}
