package org.publiclegal.bench.kill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** A server with the platform's REST interface for consultations that can be told how its next answers go wrong. */
final class ShakyPlatform implements AutoCloseable {

    enum Mishap {
        /** The write is done, and the connection ends without an answer. */
        DONE_WITHOUT_ANSWER,
        /** Nothing is done. */
        UNAVAILABLE
    }

    private static final String CONSULTATIONS = "/api/v1/consultations";

    private final HttpServer server;
    private final Queue<Mishap> mishaps = new ArrayDeque<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    ShakyPlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        server.createContext(
                "/token", exchange -> answer(exchange, 200, "{\"access_token\": \"t\", \"expires_in\": 300}"));
        server.createContext(CONSULTATIONS, this::consultation);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    synchronized void next(Mishap mishap) {
        mishaps.add(mishap);
    }

    synchronized int consultations() {
        return versions.size();
    }

    synchronized long version(String number) {
        return versions.getOrDefault(number, 0L);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void consultation(HttpExchange exchange) {
        boolean write = !exchange.getRequestMethod().equals("GET");
        Mishap mishap = write ? mishaps.poll() : null;
        if (mishap == Mishap.UNAVAILABLE) {
            answer(exchange, 503, "");
            return;
        }
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String number = path.length > 4
                ? path[4]
                : numbers.computeIfAbsent(
                        exchange.getRequestHeaders().getFirst("Idempotency-Key"), _ -> "ZX-" + numbers.size());
        int status = path.length > 4 ? change(exchange, number, write) : receive(number);
        if (mishap == Mishap.DONE_WITHOUT_ANSWER) {
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("ETag", "\"" + version(number) + "\"");
        answer(exchange, status, "{\"consultation\": {\"id\": \"" + number + "\"}}");
    }

    private int receive(String number) {
        versions.putIfAbsent(number, 1L);
        return 201;
    }

    private int change(HttpExchange exchange, String number, boolean write) {
        if (!write) {
            return 200;
        }
        if (!("\"" + version(number) + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            return 412;
        }
        versions.merge(number, 1L, Long::sum);
        return 200;
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
