package org.publiclegal.starter.consumption;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.publiclegal.starter.audit.AuditAutoConfiguration;
import org.publiclegal.starter.audit.AuditTrail;
import org.publiclegal.starter.service.ServiceProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Subscribes the service's {@link EventSubscription} beans, and collects what they could not apply. */
@AutoConfiguration(before = KafkaAutoConfiguration.class, after = AuditAutoConfiguration.class)
@Import(DeadLetterPages.class)
public final class ConsumptionAutoConfiguration {

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    KafkaTemplate<String, byte[]> eventTemplate(KafkaProperties properties, KafkaConnectionDetails connection) {
        Map<String, Object> settings = properties.buildProducerProperties();
        settings.put("bootstrap.servers", connection.getProducer().getBootstrapServers());
        return new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    @Bean
    Subscribers subscribers(
            ObjectProvider<EventSubscription<?>> subscriptions,
            KafkaProperties properties,
            KafkaConnectionDetails connection,
            KafkaTemplate<String, byte[]> eventTemplate,
            EventJson json,
            DeadLetters letters,
            ServiceProperties service,
            ApplicationContext context) {
        Map<String, Object> settings = properties.buildConsumerProperties();
        settings.put("bootstrap.servers", connection.getConsumer().getBootstrapServers());
        List<Subscriber<?>> all = subscriptions
                .orderedStream()
                .<Subscriber<?>>map(each -> new Subscriber<>(each, json))
                .toList();
        return new Subscribers(
                all,
                new ListenerContainers(
                        new DefaultKafkaConsumerFactory<>(
                                settings, new StringDeserializer(), new ByteArrayDeserializer()),
                        eventTemplate,
                        service,
                        context),
                letters);
    }

    /** What this service publishes and what it reads, whichever service comes up first. */
    @Bean
    KafkaAdmin.NewTopics topics(ServiceProperties service, ObjectProvider<EventSubscription<?>> subscriptions) {
        return new KafkaAdmin.NewTopics(
                Stream.concat(service.topics().stream(), subscriptions.stream().map(EventSubscription::topic))
                        .distinct()
                        .flatMap(topic -> EventTopics.of(topic, service.replication()))
                        .toArray(NewTopic[]::new));
    }

    @Bean
    DeadLetters deadLetters(MongoDatabase database) {
        return new DeadLetters(database);
    }

    @Bean
    DeadLetterCommands deadLetterCommands(DeadLetters letters, Subscribers subscribers, AuditTrail trail, Clock clock) {
        return new DeadLetterCommands(letters, subscribers.all(), trail, clock);
    }
}
