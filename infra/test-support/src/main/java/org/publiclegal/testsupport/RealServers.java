package org.publiclegal.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Kafka, the store, Elasticsearch and Keycloak with the sample realm, shared by all tests of a build. They are started
 * when first asked for, and stop by themselves five minutes after the last test has run.
 */
public final class RealServers {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String SAMPLE_PASSWORD = "sample-12348";

    private static final Duration TOKEN_AGE = Duration.ofMinutes(3);

    private static final class Holder {
        private static final RealServers SHARED = new RealServers(ServerProcesses.port());
    }

    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** An access token that is handed out again until it has grown old. */
    private record Token(String value, Instant since) {

        boolean isFresh() {
            return since.plus(TOKEN_AGE).isAfter(Instant.now());
        }
    }

    private RealServers(int port) {
        this.port = port;
    }

    public static RealServers get() {
        return Holder.SHARED;
    }

    public String kafkaBootstrapServers() {
        return "127.0.0.1:" + (port + 101);
    }

    public String mongodbUri() {
        return "mongodb://127.0.0.1:" + (port + 103);
    }

    public String elasticsearchUri() {
        return "http://127.0.0.1:" + (port + 104);
    }

    public String keycloakIssuerUri() {
        return "http://localhost:" + (port + 100) + "/realms/public-legal";
    }

    /** The port that the realm's client {@code gateway} may redirect to. */
    public int gatewayPort() {
        return port;
    }

    /** The secret of the realm's client {@code gateway}. */
    public String gatewaySecret() {
        return ServerProcesses.secret(port, "gateway-client");
    }

    /** The environment by which a service learns where the servers are. */
    public Map<String, String> asProperties() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrapServers(),
                "MONGODB_URI", mongodbUri(),
                "ELASTICSEARCH_URIS", elasticsearchUri(),
                "KEYCLOAK_ISSUER_URI", keycloakIssuerUri());
    }

    /** An access token of a sample account. */
    public String tokenOf(String username) {
        return fresh(
                username,
                Map.of(
                        "grant_type", "password",
                        "client_id", "tests",
                        "scope", "openid",
                        "username", username,
                        "password", SAMPLE_PASSWORD));
    }

    /** An access token of a sample system. */
    public String clientToken(String clientId, String secret) {
        return fresh(
                clientId, Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private String fresh(String owner, Map<String, String> form) {
        return tokens.compute(
                        owner,
                        (_, known) -> known != null && known.isFresh() ? known : new Token(token(form), Instant.now()))
                .value();
    }

    private String token(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(keycloakIssuerUri() + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher token = TOKEN.matcher(answer);
            if (!token.find()) {
                throw new IllegalStateException("Keycloak gave no token: " + answer);
            }
            return token.group(1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
