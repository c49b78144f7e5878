package org.publiclegal.consultation.matter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.publiclegal.testsupport.RealServers;

/** A browser without script: it keeps cookies, follows no redirects, and sends a page's forms as they are filled in. */
final class Browser {

    private static final String BOUNDARY = "----the-boundary";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI address = RunningService.get().address();
    private final Optional<String> token;
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", "text/html"));

    private Browser(Optional<String> token) {
        this.token = token;
    }

    static Browser ofAPerson() {
        return new Browser(Optional.empty());
    }

    /** As the gateway relays the requests of somebody who is signed in. */
    static Browser of(String username) {
        return new Browser(Optional.of(RealServers.get().tokenOf(username)));
    }

    Browser onSite(String slug) {
        headers.put("X-Site", slug);
        return this;
    }

    /** As the gateway says where a request came from. */
    Browser from(String networkAddress) {
        headers.put("X-Forwarded-For", networkAddress);
        return this;
    }

    Browser inEnglish() {
        cookies.getCookieStore().add(address, cookie("lang", "en", "/"));
        return this;
    }

    Browser withReceipt(String number, String secret) {
        cookies.getCookieStore().add(address, cookie("matter", number + "." + secret, "/consultations"));
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<byte[]> download(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Follows the redirect that an answer asks for. */
    HttpResponse<String> follow(HttpResponse<?> answer) {
        return get(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Fills in the form that posts to {@code action} on a page and sends it. */
    HttpResponse<String> submit(String page, String action, Map<String, String> typed) {
        return post(action, withHidden(page, action, typed));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same with files, by their names. */
    HttpResponse<String> upload(String page, String action, Map<String, String> typed, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        withHidden(page, action, typed)
                .forEach((name, value) -> part(
                        body,
                        "form-data; name=\"" + name + "\"",
                        "text/plain",
                        value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> part(
                body,
                "form-data; name=\"attachments\"; filename=\"" + name + "\"",
                "application/octet-stream",
                content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    /** The value of a hidden field of the first form on a page that has it. */
    static String hidden(String page, String name) {
        return hidden(page).getOrDefault(name, "");
    }

    private static Map<String, String> withHidden(String page, String action, Map<String, String> typed) {
        int form = page.indexOf("action=\"" + action + "\"");
        if (form < 0) {
            throw new AssertionError("The page has no form for " + action);
        }
        Map<String, String> fields = new LinkedHashMap<>(hidden(page.substring(form, page.indexOf("</form>", form))));
        fields.putAll(typed);
        return fields;
    }

    private static Map<String, String> hidden(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpCookie cookie(String name, String value, String path) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath(path);
        cookie.setVersion(0);
        return cookie;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
