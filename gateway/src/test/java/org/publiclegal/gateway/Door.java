package org.publiclegal.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script, or a system, in front of the gateway. Follows no redirect by itself; keeps cookies by name. */
final class Door {

    private static final Pattern PATH = Pattern.compile("(?i);\\s*path=([^;]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final String base;
    private final String host;

    Door(String base) {
        this(base, URI.create(base).getAuthority());
    }

    /** Calls the address by another host name, which need not resolve on this machine. */
    Door(String base, String host) {
        this.base = base;
        this.host = host;
    }

    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> page(String address) {
        return get(address, "Accept", "text/html");
    }

    HttpResponse<String> post(String address, String body, String... headers) {
        return send("POST", address, BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> send(String method, String address, BodyPublisher body, String... headers) {
        URI uri = URI.create(base).resolve(address);
        var request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).method(method, body);
        if (uri.getAuthority().equals(URI.create(base).getAuthority())) {
            request.header("Host", host);
        }
        String sent = cookies.entrySet().stream()
                .filter(cookie -> uri.getPath().startsWith(paths.getOrDefault(cookie.getKey(), "/")))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String line) {
        String pair = line.split(";", 2)[0];
        int equals = pair.indexOf('=');
        if (line.contains("Max-Age=0") || pair.length() == equals + 1) {
            cookies.remove(pair.substring(0, equals));
        } else {
            Matcher path = PATH.matcher(line);
            paths.put(pair.substring(0, equals), path.find() ? path.group(1) : "/");
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }
}
