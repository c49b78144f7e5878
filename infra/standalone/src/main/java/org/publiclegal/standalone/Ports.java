package org.publiclegal.standalone;

/** Where everything listens, on the loopback address: fixed distances from the gateway's port. */
record Ports(int gateway) {

    Ports {
        if (gateway < 1024 || gateway > 65_000) {
            throw new CannotStart("The port must be between 1024 and 65000, not " + gateway + ".");
        }
    }

    int service(int distance) {
        return gateway + distance;
    }

    int gatewayManagement() {
        return gateway + 9;
    }

    int keycloak() {
        return gateway + 100;
    }

    int keycloakManagement() {
        return keycloak() + 10;
    }

    int kafka() {
        return gateway + 101;
    }

    int kafkaController() {
        return gateway + 102;
    }

    int store() {
        return gateway + 103;
    }

    int elasticsearch() {
        return gateway + 104;
    }

    int elasticsearchTransport() {
        return gateway + 105;
    }
}
