package org.publiclegal.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the gateway with a browser that knows no script: it keeps cookies, follows links and fills in forms. */
final class Visitor {

    private static final int MOST_HOPS = 10;
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI gateway;

    Visitor(URI gateway) {
        this.gateway = gateway;
    }

    Visitor withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Signs in at Keycloak, to which the console leads. */
    Visitor signedIn(String account, String password) throws IOException, InterruptedException {
        HttpResponse<String> login = get("/console");
        Matcher action = ACTION.matcher(login.body());
        if (!action.find()) {
            throw new IOException("There is no sign-in at " + login.uri());
        }
        HttpResponse<String> console = followed(post(
                URI.create(action.group(1).replace("&amp;", "&")),
                Map.of("username", account, "password", password, "credentialId", "")));
        requireSuccess(console);
        return this;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return followed(send(HttpRequest.newBuilder(gateway.resolve(path)).GET()));
    }

    /** Opens a page, fills in its form that is sent to {@code action}, and sends it. */
    void fillIn(String page, String action, Map<String, String> typed) throws IOException, InterruptedException {
        HttpResponse<String> opened = get(page);
        requireSuccess(opened);
        int form = opened.body().indexOf("action=\"" + action + "\"");
        if (form < 0) {
            throw new IOException(page + " has no form for " + action);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden =
                HIDDEN.matcher(opened.body().substring(form, opened.body().indexOf("</form>", form)));
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        requireSuccess(followed(post(gateway.resolve(action), fields)));
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> current = answer;
        for (int hops = 0; hops < MOST_HOPS && current.statusCode() / 100 == 3; hops++) {
            String location = current.headers().firstValue("location").orElse("/");
            current =
                    send(HttpRequest.newBuilder(current.uri().resolve(location)).GET());
        }
        return current;
    }

    private HttpResponse<String> post(URI to, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(
                request.timeout(Duration.ofSeconds(30))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("set-cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static void requireSuccess(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.request().method() + " " + answer.uri() + " gave " + answer.statusCode());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
