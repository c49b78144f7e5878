package org.publiclegal.gateway.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is believed and how much is taken in.
 *
 * @param trustedProxies addresses of proxies whose forwarding headers are believed; none by default
 * @param uploadLimit of the body of a form with files
 * @param importLimit of a file of laws or cases, by itself or in a form
 * @param bodyLimit of any other body
 */
@ConfigurationProperties("gateway.edge")
record EdgeProperties(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("55MB") DataSize uploadLimit,
        @DefaultValue("65MB") DataSize importLimit,
        @DefaultValue("1MB") DataSize bodyLimit) {}
