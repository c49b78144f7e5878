package org.publiclegal.standalone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One start, from the servers to the gateway. */
final class StartUp {

    private final Layout layout;
    private final Ports ports;
    private final Platform platform;
    private final Terminal terminal;
    private final boolean sample;
    private final boolean serversOnly;
    private final Secrets secrets;

    StartUp(Layout layout, Ports ports, Platform platform, Terminal terminal, boolean sample, boolean serversOnly) {
        this.layout = layout;
        this.ports = ports;
        this.platform = platform;
        this.terminal = terminal;
        this.sample = sample;
        this.serversOnly = serversOnly;
        this.secrets = new Secrets(layout.data());
    }

    void requirePortsFree() {
        Machine.requirePortsFree(portsNeeded());
    }

    void run() throws InterruptedException {
        terminal.done("data in " + layout.data());
        boolean ownKeycloak = given("KEYCLOAK_ISSUER_URI").isEmpty();
        if (ownKeycloak) {
            Keycloak.build(layout);
        }
        List<ServerProcess> all = new ArrayList<>();
        Map<String, String> told = new HashMap<>();
        told.put("KAFKA_BOOTSTRAP_SERVERS", given("KAFKA_BOOTSTRAP_SERVERS").orElse("127.0.0.1:" + ports.kafka()));
        told.put("MONGODB_URI", given("MONGODB_URI").orElse("mongodb://127.0.0.1:" + ports.store()));
        told.put("ELASTICSEARCH_URIS", given("ELASTICSEARCH_URIS").orElse(Elasticsearch.address(ports)));
        told.put("KEYCLOAK_ISSUER_URI", given("KEYCLOAK_ISSUER_URI").orElse(issuer()));
        told.put("KEYCLOAK_CLIENT_SECRET", given("KEYCLOAK_CLIENT_SECRET").orElse(secrets.get("gateway-client")));
        told.put("RECEIPT_KEY", given("RECEIPT_KEY").orElse(secrets.get("receipt-key")));
        if (given("MONGODB_URI").isEmpty()) {
            all.add(Store.process(layout, ports));
        }
        if (given("KAFKA_BOOTSTRAP_SERVERS").isEmpty()) {
            all.add(Kafka.process(layout, ports));
        }
        platform.start(all);
        List<ServerProcess> next = new ArrayList<>();
        if (given("ELASTICSEARCH_URIS").isEmpty()) {
            next.add(Elasticsearch.process(layout, ports));
        }
        if (ownKeycloak) {
            next.add(Keycloak.process(layout, ports, realm(told.get("KEYCLOAK_CLIENT_SECRET"))));
        }
        if (!serversOnly) {
            Services services = new Services(layout, ports, told);
            for (PlatformService service : PlatformService.BEHIND_THE_GATEWAY) {
                next.add(services.process(service));
            }
            next.add(services.process(PlatformService.GATEWAY));
        }
        platform.start(next);
        tell();
        if (sample && !serversOnly) {
            new Sample(layout.data(), ports, told.get("KEYCLOAK_ISSUER_URI"), terminal).loadInBackground();
        }
    }

    private String realm(String gatewaySecret) {
        return sample
                ? Realm.sample(ports.gateway(), gatewaySecret, serversOnly)
                : Realm.bare(ports.gateway(), gatewaySecret, secrets.get("administrator"));
    }

    private String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/" + Realm.NAME;
    }

    private List<Integer> portsNeeded() {
        List<Integer> needed = new ArrayList<>();
        if (!serversOnly) {
            needed.add(ports.gateway());
            needed.add(ports.gatewayManagement());
            PlatformService.BEHIND_THE_GATEWAY.forEach(each -> needed.add(ports.service(each.distance())));
        }
        if (given("KEYCLOAK_ISSUER_URI").isEmpty()) {
            needed.add(ports.keycloak());
            needed.add(ports.keycloakManagement());
        }
        if (given("KAFKA_BOOTSTRAP_SERVERS").isEmpty()) {
            needed.add(ports.kafka());
            needed.add(ports.kafkaController());
        }
        if (given("MONGODB_URI").isEmpty()) {
            needed.add(ports.store());
        }
        if (given("ELASTICSEARCH_URIS").isEmpty()) {
            needed.add(ports.elasticsearch());
            needed.add(ports.elasticsearchTransport());
        }
        return needed;
    }

    private void tell() {
        if (serversOnly) {
            terminal.plain("ready");
            return;
        }
        terminal.plain("");
        terminal.plain("Portal    http://localhost:" + ports.gateway() + "   (district: http://jiading.localhost:"
                + ports.gateway() + " and 15 more)");
        terminal.plain("Console   http://localhost:" + ports.gateway() + "/console");
        terminal.plain("REST      http://localhost:" + ports.gateway() + "/api/docs");
        terminal.plain("Logs      " + layout.logs());
        terminal.plain("");
        if (sample) {
            terminal.plain("Sample accounts, all with the password " + Realm.SAMPLE_PASSWORD + ":");
            Realm.SAMPLE.forEach(
                    each -> terminal.plain("  %-18s %-18s %s".formatted(each.username(), each.role(), each.name())));
        } else {
            terminal.plain("Sign in as administrator with the password in "
                    + layout.data().resolve("secrets/administrator") + "; you will be asked for another.");
        }
        terminal.plain("");
        terminal.plain("Ctrl-C stops everything.");
    }

    private static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }
}
