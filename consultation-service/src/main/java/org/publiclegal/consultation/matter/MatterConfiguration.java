package org.publiclegal.consultation.matter;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReceiptProperties.class, RetentionProperties.class})
final class MatterConfiguration {

    /** Receipts and matters stay in no cache. The empty form may, or going back to it would lose what was typed. */
    @Bean
    WebMvcConfigurer uncachedMatters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                WebContentInterceptor uncached = new WebContentInterceptor();
                uncached.setCacheControl(CacheControl.noStore());
                registry.addInterceptor(uncached)
                        .addPathPatterns("/consultations/**", "/console/consultations/**")
                        .excludePathPatterns("/consultations/new");
            }
        };
    }
}
