package org.publiclegal.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another organisation's system, signed in by client credentials. Keeps its token until it is nearly over. */
public final class ExternalSystem {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Token(String value, long renewFrom) {

        static final Token NONE = new Token("", System.nanoTime());

        boolean isDue() {
            return System.nanoTime() - renewFrom > 0;
        }
    }

    private final HttpClient http;
    private final URI tokens;
    private final String form;
    private volatile Token token = Token.NONE;

    public ExternalSystem(HttpClient http, URI tokens, String client, String secret) {
        this.http = http;
        this.tokens = tokens;
        this.form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
    }

    /** One that is accepted for a while; the old one while Keycloak does not give another. */
    public String token() throws InterruptedException {
        if (token.isDue()) {
            try {
                renew();
            } catch (IOException kept) {
                return token.value();
            }
        }
        return token.value();
    }

    /** Asks Keycloak for another, whatever there is. */
    public synchronized void renew() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "Keycloak answered " + answer.statusCode() + " to " + form.replaceAll("secret=.*", ""));
        }
        JsonNode json = JSON.readTree(answer.body());
        Duration lifetime = Duration.ofSeconds(json.path("expires_in").asLong());
        token = new Token(
                json.path("access_token").asString(),
                System.nanoTime() + lifetime.minus(MARGIN).toNanos());
    }
}
