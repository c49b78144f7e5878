package org.publiclegal.bench.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;

/** How the bench connects. */
public final class Http {

    private Http() {}

    /** As a system does. */
    public static HttpClient system() {
        return common().build();
    }

    /** Answers of any status; nothing can be measured where none comes. */
    public static HttpResponse<String> ask(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new CannotMeasure(request.uri() + " could not be reached: " + failed);
        }
    }

    /** As a browser does, with cookies and redirects. */
    static HttpClient browser() {
        return common().followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpClient.Builder common() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .executor(Executors.newVirtualThreadPerTaskExecutor());
    }
}
