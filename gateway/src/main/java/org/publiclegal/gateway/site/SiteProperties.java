package org.publiclegal.gateway.site;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal lives.
 *
 * @param baseHosts host names of the municipal portal; a district's sub-site is one label in front of any of them
 * @param zh name of the municipality in Chinese
 * @param en the same in English
 */
@ConfigurationProperties("gateway.site")
record SiteProperties(
        @DefaultValue({"localhost", "127.0.0.1"}) List<String> baseHosts,
        @DefaultValue("全市") String zh,
        @DefaultValue("Municipality") String en) {}
