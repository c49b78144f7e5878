package org.publiclegal.starter.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which service this is.
 *
 * @param name also its database, its consumer group and the last part of its console addresses
 * @param publicPaths patterns that anybody may ask for; all else needs a token or is denied
 * @param topics that it publishes to, made at start when missing
 * @param replication copies of each topic; 3 on a cluster
 * @param firstRetry pause before a message that could not be applied is tried again; each pause after it is four times as
 *     long, up to fifty times
 */
@Validated
@ConfigurationProperties("service")
public record ServiceProperties(
        @Pattern(regexp = "[a-z-]+") String name,
        @DefaultValue({}) List<String> publicPaths,
        @DefaultValue({}) List<String> topics,
        @Min(1) @Max(5) @DefaultValue("1") short replication,
        @DefaultValue("100ms") Duration firstRetry) {}
