package org.publiclegal.gateway;

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
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
