package org.publiclegal.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may ask.
 *
 * @param address requests from one network address
 * @param client requests of one external system, whatever address they come from
 * @param ask questions handed in from one address
 * @param open receipts tried from one address
 * @param signIn sign-ins begun from one address
 */
@ConfigurationProperties("gateway.limits")
record LimitProperties(
        @DefaultValue Address address,
        @DefaultValue Client client,
        @DefaultValue Ask ask,
        @DefaultValue Open open,
        @DefaultValue SignIn signIn) {

    record Address(
            @DefaultValue("600") long requests,
            @DefaultValue("1m") Duration per) {}

    record Client(
            @DefaultValue("600") long requests,
            @DefaultValue("1m") Duration per) {}

    record Ask(
            @DefaultValue("10") long requests,
            @DefaultValue("10m") Duration per) {}

    record Open(
            @DefaultValue("10") long requests,
            @DefaultValue("5m") Duration per) {}

    record SignIn(
            @DefaultValue("30") long requests,
            @DefaultValue("5m") Duration per) {}
}
