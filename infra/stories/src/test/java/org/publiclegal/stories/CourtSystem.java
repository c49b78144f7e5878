package org.publiclegal.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sample system of another organisation, which hands in questions for Jiading over REST. */
final class CourtSystem {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private CourtSystem() {}

    /** By client credentials, good for some minutes. */
    static String token() {
        String answer = send(HttpRequest.newBuilder(RunningPlatform.get().keycloak("/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"
                        + "&client_id=court-system&client_secret=court-system-sample")));
        return found("\"access_token\":\"([^\"]+)\"", answer);
    }

    /** Gives the number of the consultation. */
    static String handIn(String token, String title) {
        URI address = RunningPlatform.get().address("", "/api/v1/consultations");
        String answer = send(HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"district": "310114", "channel": "MESSAGE", "field": "LABOUR", "title": "%s",
                         "text": "公司已经三个月没有发工资，我应该怎么办？"}""".formatted(title))));
        return found("(ZX[0-9]{8}-[A-Z0-9]{6})", answer);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String found(String pattern, String answer) {
        Matcher found = Pattern.compile(pattern).matcher(answer);
        if (!found.find()) {
            throw new AssertionError("Not what was asked for: " + answer);
        }
        return found.group(1);
    }
}
