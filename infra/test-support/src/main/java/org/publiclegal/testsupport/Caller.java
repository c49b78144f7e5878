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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who sends real requests to a running service: keeps cookies, follows no redirects. */
public final class Caller {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final String CSRF = "a-token-of-the-callers-own";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI service;
    private final Optional<String> token;

    private Caller(URI service, Optional<String> token) {
        this.service = service;
        this.token = token;
    }

    public static Caller nobody(URI service) {
        return new Caller(service, Optional.empty());
    }

    public static Caller bearing(String token, URI service) {
        return new Caller(service, Optional.of(token));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** As a browser asks for a page. */
    public HttpResponse<String> page(String path) {
        return get(path, "Accept", "text/html");
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request = request(path, headers).header("Content-Type", "application/json");
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    /** Sends the form that posts to {@code action} on a page, with its hidden fields, such as the CSRF token. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> typed) {
        Map<String, String> fields = hidden(page, action);
        fields.putAll(typed);
        return form(action, fields);
    }

    /** Posts fields as a browser does, without having seen a page. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                request(path, "Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded");
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    /**
     * A CSRF token as if the caller had just read a form of the service: the cookie is kept, and the masked token is
     * what a form would carry as {@code _csrf}. The mask is all zeros.
     */
    public String csrfToken() {
        HttpCookie cookie = new HttpCookie("XSRF-TOKEN", CSRF);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(service, cookie);
        byte[] token = CSRF.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(2 * token.length)
                        .put(new byte[token.length])
                        .put(token)
                        .array());
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).method(method, body));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(30));
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

    private static Map<String, String> hidden(String page, String action) {
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
