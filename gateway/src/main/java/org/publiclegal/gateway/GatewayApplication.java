package org.publiclegal.gateway;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the gateway. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    private static final String DIRECT_MEMORY = "io.netty.maxDirectMemory";

    public static void main(String[] arguments) {
        if (System.getProperty(DIRECT_MEMORY) == null) {
            System.setProperty(DIRECT_MEMORY, String.valueOf(64L << 20));
        }
        var application = new SpringApplication(GatewayApplication.class);
        Optional.ofNullable(System.getenv("OTEL_EXPORTER_OTLP_ENDPOINT"))
                .filter(collector -> !collector.isBlank())
                .ifPresent(collector -> application.setDefaultProperties(
                        Map.of("management.opentelemetry.tracing.export.otlp.endpoint", collector)));
        application.run(arguments);
    }
}
