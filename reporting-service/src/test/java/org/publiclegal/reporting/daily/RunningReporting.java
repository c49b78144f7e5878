package org.publiclegal.reporting.daily;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.publiclegal.testsupport.RealServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a free port, started once for all tests. */
final class RunningReporting {

    private static final class Holder {
        private static final RunningReporting SHARED = new RunningReporting();
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private volatile ConfigurableApplicationContext context = start();

    private RunningReporting() {}

    static RunningReporting get() {
        return Holder.SHARED;
    }

    synchronized void restart() {
        context.close();
        context = start();
    }

    HttpResponse<String> staff(String username, String path) {
        return get(path, Optional.of(RealServers.get().tokenOf(username)), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> download(String username, String path) {
        return get(path, Optional.of(RealServers.get().tokenOf(username)), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> system(String client, String secret, String path) {
        return get(path, Optional.of(RealServers.get().clientToken(client, secret)), BodyHandlers.ofString());
    }

    /** Asks as the sample system that sees all districts. */
    HttpResponse<String> statistics(String path) {
        return system("statistics-system", "statistics-system-sample", path);
    }

    HttpResponse<String> nobody(String path) {
        return get(path, Optional.empty(), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> get(String path, Optional<String> token, BodyHandler<T> body) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (path.startsWith("/console")) {
            request.header("Accept", "text/html");
        }
        try {
            return http.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static ConfigurableApplicationContext start() {
        Map<String, Object> settings = new HashMap<>(RealServers.get().asProperties());
        settings.put("SERVER_PORT", "0");
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        try {
            return new SpringApplicationBuilder(Class.forName("org.publiclegal.reporting.ReportingServiceApplication"))
                    .properties(settings)
                    .run();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
