package org.publiclegal.bench.platform;

import java.net.URI;

/** Where the platform answers, all of it on this machine. */
public record Addresses(int port) {

    private static final int KEYCLOAK = 100;
    private static final int ELASTICSEARCH = 104;

    /** At the gateway. */
    public URI page(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** At Elasticsearch itself. */
    public URI elasticsearch(String path) {
        return URI.create("http://localhost:" + (port + ELASTICSEARCH) + path);
    }

    public URI tokens() {
        return keycloak("/realms/public-legal/protocol/openid-connect/token");
    }

    URI keycloak(String path) {
        return URI.create("http://localhost:" + (port + KEYCLOAK) + path);
    }
}
