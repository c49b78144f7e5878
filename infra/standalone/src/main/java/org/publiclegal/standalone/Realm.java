package org.publiclegal.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publiclegal.events.district.District;
import org.publiclegal.events.district.Districts;

/** The realm as Keycloak imports it at its first start. */
public final class Realm {

    public static final String NAME = "public-legal";
    static final String SAMPLE_PASSWORD = "sample-12348";

    /** A sample account; {@code district} is empty for the municipality. */
    record Account(String username, String name, String role, String district) {}

    static final List<Account> SAMPLE = List.of(
            new Account("jiading-staff", "陈晓琳", "district-staff", "310114"),
            new Account("jiading-lawyer1", "李明律师", "volunteer", "310114"),
            new Account("jiading-lawyer2", "张岚律师", "volunteer", "310114"),
            new Account("jiading-leader", "周建国", "district-leader", "310114"),
            new Account("pudong-staff", "徐敏", "district-staff", "310115"),
            new Account("pudong-lawyer1", "王海律师", "volunteer", "310115"),
            new Account("pudong-leader", "孙志远", "district-leader", "310115"),
            new Account("municipal-staff", "吴静", "municipal-staff", ""),
            new Account("municipal-leader", "郑国华", "municipal-leader", ""),
            new Account("supervisor", "何清", "supervisor", ""),
            new Account("administrator", "管理员", "administrator", ""));

    private Realm() {}

    /**
     * With the sample accounts and systems, in the JSON of Keycloak's import.
     *
     * @param port of the gateway on this machine
     * @param tests adds a client that hands out tokens for passwords
     */
    public static String sample(int port, String gatewaySecret, boolean tests) {
        String clients = resource("sample-clients.json") + (tests ? resource("test-client.json") : "");
        String users = SAMPLE.stream()
                .map(account -> user(account, SAMPLE_PASSWORD, false))
                .collect(Collectors.joining(",\n    "));
        return filled(port, gatewaySecret, clients, users);
    }

    /** With an administrator only, who has to choose another password at the first sign-in. */
    static String bare(int port, String gatewaySecret, String password) {
        return filled(port, gatewaySecret, "", user(SAMPLE.getLast(), password, true));
    }

    private static String filled(int port, String gatewaySecret, String clients, String users) {
        String uris = Stream.concat(
                        Stream.of(""),
                        Districts.all().stream().map(District::slug).map(slug -> slug + "."))
                .map(prefix -> "\"http://" + prefix + "localhost:" + port + "/*\"")
                .collect(Collectors.joining(", "));
        return resource("realm.json")
                .replace("@GATEWAY_SECRET@", gatewaySecret)
                .replace("@REDIRECT_URIS@", uris)
                .replace("@CLIENTS@", clients)
                .replace("@USERS@", users);
    }

    private static String user(Account account, String password, boolean temporary) {
        String district = account.district().isEmpty()
                ? ""
                : "\"attributes\": {\"district\": [\"%s\"]}, ".formatted(account.district());
        return """
                {"username": "%s", "firstName": "%s", "enabled": true, %s"realmRoles": ["%s"], \
                "credentials": [{"type": "password", "value": "%s", "temporary": %s}]}""".formatted(account.username(), account.name(), district, account.role(), password, temporary);
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Realm.class.getResourceAsStream("/keycloak/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
