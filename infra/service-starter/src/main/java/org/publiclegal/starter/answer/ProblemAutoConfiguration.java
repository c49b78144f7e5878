package org.publiclegal.starter.answer;

import io.micrometer.tracing.Tracer;
import org.publiclegal.starter.page.Frames;
import org.publiclegal.starter.page.PageAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;

/** Problem documents and pages. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class, after = PageAutoConfiguration.class)
@Import({ProblemAdvice.class, ContainerErrors.class})
public final class ProblemAutoConfiguration {

    @Bean
    ProblemAnswers problemAnswers(MessageSource messages, LocaleResolver localeResolver, Tracer tracer, Frames frames) {
        return new ProblemAnswers(messages, localeResolver, tracer, frames);
    }

    @Bean
    ProblemDescriptions problemDescriptions(MessageSource messages) {
        return new ProblemDescriptions(messages);
    }
}
