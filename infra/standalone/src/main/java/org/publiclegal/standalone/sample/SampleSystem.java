package org.publiclegal.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sample system, which uses the REST interfaces with its client credentials. */
final class SampleSystem {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** A consultation as it is now, with what opens it on the portal. */
    record Received(String number, String secret, String state, String tag) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final String token;

    /** Gets a token, which lasts for five minutes. */
    SampleSystem(URI gateway, String issuer, String client, String secret) throws IOException, InterruptedException {
        this.gateway = gateway;
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        this.token = text(
                "access_token",
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** Hands it in, or finds it again when it was handed in with this key before. */
    Received handIn(String key, SampleMatter matter) throws IOException, InterruptedException {
        HttpResponse<String> answer = handIn("/api/v1/consultations", key, "application/json", matter.json(), 201);
        return new Received(
                text("id", answer.body()),
                text("secret", answer.body()),
                text("state", answer.body()),
                answer.headers().firstValue("ETag").orElse("*"));
    }

    /** Hands in a file for the library, or finds its import again. Gives the address at which it is followed. */
    String handInFile(String kind, String key, String lines) throws IOException, InterruptedException {
        return handIn("/api/v1/" + kind + "/imports", key, "application/x-ndjson", lines, 202)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** A member of the document at an address. */
    String read(String path, String member) throws IOException, InterruptedException {
        return text(
                member,
                http.send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    void withdraw(Received received) throws IOException, InterruptedException {
        HttpResponse<Void> answer = http.send(
                request("/api/v1/consultations/" + received.number() + "/withdrawal")
                        .header("If-Match", received.tag())
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException("The REST interface answered " + answer.statusCode() + " to a withdrawal");
        }
    }

    private HttpResponse<String> handIn(String path, String key, String type, String body, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request(path)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException("The REST interface answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private static String text(String member, String json) throws IOException {
        Matcher found =
                Pattern.compile("\"" + member + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IOException("There is no " + member + " in the answer");
        }
        return found.group(1);
    }
}
