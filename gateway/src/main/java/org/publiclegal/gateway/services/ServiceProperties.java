package org.publiclegal.gateway.services;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services behind the gateway.
 *
 * @param services by name; the name is also the last part of its specification's path and of its name's message key
 * @param timeLimit within which a service begins its answer
 * @param uploadTimeLimit the same for a form with files
 * @param probeInterval between two looks at the services' readiness
 */
@ConfigurationProperties("gateway")
record ServiceProperties(
        Map<String, Service> services,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("120s") Duration uploadTimeLimit,
        @DefaultValue("10s") Duration probeInterval) {

    /**
     * One service and the paths that lead to it.
     *
     * @param open for everybody
     * @param console for staff, with the session's token
     * @param api for systems, which bring their own token
     */
    record Service(
            URI url,
            @DefaultValue List<String> open,
            @DefaultValue List<String> console,
            @DefaultValue List<String> api) {}
}
