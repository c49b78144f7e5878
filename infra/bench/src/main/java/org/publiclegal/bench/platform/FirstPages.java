package org.publiclegal.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The pages that a person, or staff, want first. */
public final class FirstPages {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private record Page(String name, URI address, Predicate<HttpResponse<String>> shown) {}

    private final Platform platform;
    private final Page portal;
    private final Page question;
    private final Page signIn;

    public FirstPages(Platform platform) {
        Addresses addresses = platform.addresses();
        this.platform = platform;
        this.portal = new Page("portal", addresses.page("/"), answer -> html(answer, "</html>"));
        this.question = new Page(
                "ask a question", addresses.page("/consultations/new"), answer -> html(answer, "name=\"title\""));
        this.signIn = new Page(
                "sign in",
                addresses.page("/console"),
                answer -> html(answer, "name=\"password\"")
                        && answer.uri().getPort() == addresses.keycloak("/").getPort());
    }

    /**
     * Waits until each of them was shown.
     *
     * @param since the {@link System#nanoTime} from which on time counts
     * @return by page, how long it took until it was first shown
     */
    public Map<String, Duration> await(long since, Duration limit) throws InterruptedException {
        Map<String, Duration> shown = new LinkedHashMap<>();
        try (HttpClient http = Http.browser()) {
            while (shown.size() < 3) {
                platform.requireAlive();
                for (Page page : new Page[] {portal, question, signIn}) {
                    if (!shown.containsKey(page.name()) && isShown(http, page)) {
                        shown.put(page.name(), Duration.ofNanos(System.nanoTime() - since));
                    }
                }
                if (System.nanoTime() - since > limit.toNanos()) {
                    throw new CannotMeasure(
                            "After " + limit.toSeconds() + " s only these pages were shown: " + shown.keySet());
                }
                Thread.sleep(PAUSE);
            }
        }
        return shown;
    }

    private static boolean isShown(HttpClient http, Page page) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page.address())
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .build();
        try {
            return page.shown().test(http.send(request, BodyHandlers.ofString()));
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean html(HttpResponse<String> answer, String mark) {
        return answer.statusCode() == 200
                && Objects.requireNonNull(answer.body()).contains(mark);
    }
}
