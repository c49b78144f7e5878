package org.publiclegal.starter.service;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Store and clock of a service. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(ServiceProperties.class)
public final class ServiceAutoConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer durableAndBounded() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .timeout(10, TimeUnit.SECONDS)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase database(MongoClient client, ServiceProperties service) {
        return client.getDatabase(service.name());
    }
}
