package org.publiclegal.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class SearchServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SearchServiceApplication.class, arguments);
    }
}
