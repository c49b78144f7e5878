package org.publiclegal.starter.service;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** Store, clock and topics of a service. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(ServiceProperties.class)
public final class ServiceAutoConfiguration {

    private static final int PARTITIONS = 12;

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

    @Bean
    KafkaAdmin.NewTopics topics(ServiceProperties service) {
        return new KafkaAdmin.NewTopics(service.topics().stream()
                .flatMap(topic -> Stream.of(topic, topic + ".dlt"))
                .map(topic -> new NewTopic(topic, PARTITIONS, service.replication()))
                .toArray(NewTopic[]::new));
    }
}
