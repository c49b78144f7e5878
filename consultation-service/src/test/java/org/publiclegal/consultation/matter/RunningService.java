package org.publiclegal.consultation.matter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publiclegal.testsupport.RealServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a free port, with its own database on the real servers; started once for all tests. */
final class RunningService {

    private static final class Holder {
        private static final RunningService SHARED = new RunningService();
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    private RunningService() {
        Map<String, Object> settings = new HashMap<>(RealServers.get().asProperties());
        settings.put("SERVER_PORT", "0");
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("RECEIPT_KEY", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
        settings.put("MONGODB_URI", RealServers.get().mongodbUri());
        try {
            this.context = new SpringApplicationBuilder(
                            Class.forName("org.publiclegal.consultation.ConsultationServiceApplication"))
                    .properties(settings)
                    .run();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    static RunningService get() {
        return Holder.SHARED;
    }

    URI address() {
        return address;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** A request by a sample system. */
    Asking court() {
        return with("court-system", "court-system-sample");
    }

    Asking readOnlySystem() {
        return with("read-only-system", "read-only-sample");
    }

    Asking staff(String username) {
        return new Asking(Optional.of(RealServers.get().tokenOf(username)));
    }

    Asking nobody() {
        return new Asking(Optional.empty());
    }

    Asking bearing(String token) {
        return new Asking(Optional.of(token));
    }

    private Asking with(String client, String secret) {
        return new Asking(Optional.of(RealServers.get().clientToken(client, secret)));
    }

    /** Sends requests as somebody. */
    final class Asking {

        private final Optional<String> token;

        private Asking(Optional<String> token) {
            this.token = token;
        }

        HttpResponse<String> get(String path, String... headers) {
            return send(request(path, headers).GET());
        }

        HttpResponse<String> post(String path, String json, String... headers) {
            return send(request(path, headers)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        HttpResponse<String> put(String path, String... headers) {
            return send(request(path, headers).PUT(HttpRequest.BodyPublishers.noBody()));
        }

        /** Hands in a question for Jiading under a new key. */
        HttpResponse<String> handIn() {
            return post(
                    "/api/v1/consultations",
                    question("310114"),
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
        }

        private HttpRequest.Builder request(String path, String... headers) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20));
            token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
            return headers.length == 0 ? request : request.headers(headers);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    static String question(String district) {
        return """
                {"district": "%s", "channel": "MESSAGE", "field": "LABOUR", "title": "公司拖欠工资怎么办",
                 "text": "公司已经三个月没有发工资，应该怎么办？", "name": "王女士", "mobile": "13800000000"}""".formatted(district);
    }
}
