package org.publiclegal.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who sends real requests to a running service: keeps cookies, follows no redirects. */
public final class Caller {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final String CSRF = "a-token-of-the-callers-own";

    /** Shared, since each client has threads and connections of its own; what a caller remembers is in the caller. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final CookieManager cookies = new CookieManager();
    private final Map<String, String> always = new LinkedHashMap<>();
    private final URI service;

    private Caller(URI service) {
        this.service = service;
    }

    public static Caller nobody(URI service) {
        return new Caller(service);
    }

    public static Caller bearing(String token, URI service) {
        return new Caller(service).saying("Authorization", "Bearer " + token);
    }

    /** Sends a header with every request from now on. */
    public Caller saying(String header, String value) {
        always.put(header, value);
        return this;
    }

    /** Keeps a cookie as if the service had set it. */
    public Caller keeping(String cookie, String value, String path) {
        HttpCookie kept = new HttpCookie(cookie, value);
        kept.setPath(path);
        kept.setVersion(0);
        cookies.getCookieStore().add(service, kept);
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** As a browser asks for a page. */
    public HttpResponse<String> page(String path) {
        return get(path, "Accept", "text/html");
    }

    /** As a browser follows a link to a file. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path, "Accept", "text/html").GET(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request = request(path, headers).setHeader("Content-Type", "application/json");
        return send(request.POST(BodyPublishers.ofString(json)), BodyHandlers.ofString());
    }

    public HttpResponse<String> put(String path, String... headers) {
        return send("PUT", path, BodyPublishers.noBody(), headers);
    }

    /** Sends the form that posts to {@code action} on a page, with its hidden fields, such as the CSRF token. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> typed) {
        Map<String, String> fields = hidden(page, action);
        fields.putAll(typed);
        return form(action, fields);
    }

    /** The same, as if the page with the form had just been read. */
    public HttpResponse<String> submit(String action, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("_csrf", csrfToken()));
        fields.putAll(typed);
        return form(action, fields);
    }

    /** Posts fields as a browser does, without having seen a page. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                "Accept",
                "text/html",
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /**
     * A CSRF token as if the caller had just read a form of the service: the cookie is kept, and the masked token is
     * what a form would carry as {@code _csrf}. The mask is all zeros.
     */
    public String csrfToken() {
        keeping("XSRF-TOKEN", CSRF, "/");
        byte[] token = CSRF.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(2 * token.length)
                        .put(new byte[token.length])
                        .put(token)
                        .array());
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).method(method, body), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(30));
        always.forEach(request::setHeader);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder builder, BodyHandler<T> body) {
        try {
            URI address = builder.build().uri();
            cookies.get(address, Map.of())
                    .forEach((header, kept) -> builder.setHeader(header, String.join("; ", kept)));
            HttpResponse<T> answer = HTTP.send(builder.build(), body);
            cookies.put(address, answer.headers().map());
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The hidden fields of the form that posts to {@code action} on a page. */
    public static Map<String, String> hidden(String page, String action) {
        int form = page.indexOf("action=\"" + action + "\"");
        if (form < 0) {
            throw new AssertionError("The page has no form for " + action);
        }
        return HIDDEN.matcher(page.substring(form, page.indexOf("</form>", form)))
                .results()
                .collect(Collectors.toMap(
                        hit -> hit.group(1), hit -> hit.group(2), (first, second) -> first, LinkedHashMap::new));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
