package org.publiclegal.starter.aggregate;

import com.mongodb.client.MongoDatabase;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.net.URI;
import java.time.Clock;
import org.publiclegal.starter.audit.AuditAutoConfiguration;
import org.publiclegal.starter.audit.AuditTrail;
import org.publiclegal.starter.consumption.ConsumptionAutoConfiguration;
import org.publiclegal.starter.consumption.EventJson;
import org.publiclegal.starter.service.ServiceProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;

/** Aggregates with an outbox, and the relay that empties it. */
@AutoConfiguration(after = {AuditAutoConfiguration.class, ConsumptionAutoConfiguration.class})
public final class AggregateAutoConfiguration {

    @Bean
    OutboxRelay outboxRelay(
            KafkaTemplate<String, byte[]> eventTemplate,
            AuditTrail trail,
            MongoDatabase database,
            Clock clock,
            ServiceProperties service) {
        URI source = URI.create("/" + service.name() + "-service");
        return new OutboxRelay(
                new OutboxPublisher(eventTemplate, source), trail, Lease.of(database, "outbox-relay", clock));
    }

    @Bean
    AggregateCollections aggregateCollections(
            MongoDatabase database, OutboxRelay relay, EventJson json, Tracer tracer, Propagator propagator) {
        return new AggregateCollections(database, relay, json, new CurrentTrace(tracer, propagator));
    }
}
