package org.publiclegal.starter.audit;

import com.mongodb.client.MongoDatabase;
import org.publiclegal.starter.service.ServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The trail and its pages. */
@AutoConfiguration(after = ServiceAutoConfiguration.class)
@Import(AuditPages.class)
public final class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(MongoDatabase database) {
        return new AuditTrail(database);
    }
}
