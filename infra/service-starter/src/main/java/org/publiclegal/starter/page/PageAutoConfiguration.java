package org.publiclegal.starter.page;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;

/** Language and frame of pages. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@Import(FrameAdvice.class)
public final class PageAutoConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        return new Language();
    }

    @Bean
    Frames frames(LocaleResolver localeResolver) {
        return new Frames(localeResolver);
    }
}
