package org.publiclegal.gateway.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.publiclegal.events.district.District;
import org.publiclegal.events.district.Districts;
import org.publiclegal.ui.SiteView;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The municipal portal and its sub-sites, found by host name. */
@Component
public final class Sites {

    private static final String ATTRIBUTE = Sites.class.getName();

    private final SiteProperties properties;
    private final SiteView municipal;

    Sites(SiteProperties properties) {
        this.properties = properties;
        this.municipal = new SiteView(SiteView.MUNICIPAL, properties.zh(), properties.en());
    }

    /** The site that was asked for; the municipal portal when the host is not one of ours. */
    public SiteView of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, municipal);
    }

    /** The address of another site's first page, by the scheme, base host and port of this request. */
    public String address(ServerWebExchange exchange, Optional<District> district) {
        URI uri = exchange.getRequest().getURI();
        String base = base(uri).orElse(properties.baseHosts().getFirst());
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String prefix = district.map(one -> one.slug() + ".").orElse("");
        return uri.getScheme() + "://" + prefix + base + port + "/";
    }

    Optional<SiteView> find(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (properties.baseHosts().contains(name)) {
            return Optional.of(municipal);
        }
        return properties.baseHosts().stream()
                .filter(base -> name.endsWith("." + base))
                .map(base -> name.substring(0, name.length() - base.length() - 1))
                .flatMap(label -> Districts.bySlug(label).stream())
                .map(district -> new SiteView(district.slug(), district.zh(), district.en()))
                .findFirst();
    }

    void remember(ServerWebExchange exchange, SiteView site) {
        exchange.getAttributes().put(ATTRIBUTE, site);
    }

    private Optional<String> base(URI uri) {
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return baseHosts().stream()
                .filter(base -> host.equals(base) || host.endsWith("." + base))
                .findFirst();
    }

    private List<String> baseHosts() {
        return properties.baseHosts();
    }
}
