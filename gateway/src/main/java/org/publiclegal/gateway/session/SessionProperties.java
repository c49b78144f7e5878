package org.publiclegal.gateway.session;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How staff sign in.
 *
 * @param issuer of the realm at Keycloak
 * @param idle after which a session of staff ends by itself
 * @param signInWithin how long a sign-in may take
 * @param limit of sessions held at once
 */
@ConfigurationProperties("gateway.session")
record SessionProperties(
        URI issuer,
        @DefaultValue("gateway") String clientId,
        String clientSecret,
        @DefaultValue("60m") Duration idle,
        @DefaultValue("10m") Duration signInWithin,
        @DefaultValue("20000") int limit) {}
