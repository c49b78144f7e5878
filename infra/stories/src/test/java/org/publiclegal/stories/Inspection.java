package org.publiclegal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What holds of every page: all can read and use it, it fits a small phone, and the browser has nothing to complain of.
 * A page of the same shape, with the same elements on the same screen, is looked at once in all stories.
 */
final class Inspection {

    private static final Path PICTURES =
            Path.of(System.getProperty("build.root", ".")).resolve("infra/stories/target/screenshots");
    private static final Pattern REFUSAL = Pattern.compile("(\\S+) - .* responded with a status of (4[0-9]{2}|503).*");
    private static final int SMALLEST = 320;

    /** Pixels; to draw more of a long page takes seconds. */
    private static final int HIGHEST_PICTURE = 2_000;

    private static final String AXE = resource("/axe.min.js");

    /** What axe finds serious or critical; the viewer of the open interfaces is not ours. */
    private static final String FINDINGS = """
            const done = arguments[0];
            axe.run({exclude: ['#viewer']}, {resultTypes: ['violations']}).then(({violations}) => done(violations
                .filter(({impact}) => impact === 'serious' || impact === 'critical')
                .map(({id, help, nodes}) => id + ': ' + help + ' ' + nodes.map(({html}) => html).join(' '))));""";

    /** The elements and what decides their looks and meaning, without their texts. */
    private static final String SHAPE = """
            return location.host.split(':')[0] + [...document.querySelectorAll('body *')].map(element => element.tagName
                + [...element.attributes].filter(({name}) => !/^(value|href|action|id|for|d|content|datetime)$/.test(name))
                    .map(({name, value}) => name + value)).join();""";

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private final ChromeDriver browser;
    private final Screen screen;
    private final String visitor;
    private final boolean scripted;
    private int pages;

    private Inspection(ChromeDriver browser, Screen screen, String visitor, boolean scripted) {
        this.browser = browser;
        this.screen = screen;
        this.visitor = visitor;
        this.scripted = scripted;
        show(screen.width());
    }

    Inspection(ChromeDriver browser, Screen screen, String visitor) {
        this(browser, screen, visitor, true);
    }

    /** Of a browser in which axe can't run. */
    static Inspection withoutScript(ChromeDriver browser, Screen screen, String visitor) {
        return new Inspection(browser, screen, visitor, false);
    }

    void inspect() {
        String page = browser.getTitle() + " (" + browser.getCurrentUrl() + ", " + screen + ")";
        assertThat(complaints()).as("console of %s", page).isEmpty();
        if (!SEEN.add(screen + shape())) {
            return;
        }
        takePicture();
        assertThat(scripted ? findings() : List.of())
                .as("accessibility of %s", page)
                .isEmpty();
        assertThat(width()).as("width of %s", page).isLessThanOrEqualTo(screen.width());
        show(SMALLEST);
        assertThat(width()).as("width of %s on a small phone", page).isLessThanOrEqualTo(SMALLEST);
        show(screen.width());
    }

    private void takePicture() {
        String name = "%s-%02d%s.png".formatted(visitor, ++pages, place());
        Object height = Objects.requireNonNull(
                browser.executeScript("return Math.min(arguments[0], document.body.scrollHeight)", HIGHEST_PICTURE));
        Map<String, Object> part = Map.of("x", 0, "y", 0, "width", screen.width(), "height", height, "scale", 1);
        Object picture = Objects.requireNonNull(browser.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("captureBeyondViewport", true, "optimizeForSpeed", true, "clip", part))
                .get("data"));
        try {
            Path folder = Files.createDirectories(PICTURES.resolve(screen.name().toLowerCase(Locale.ROOT)));
            Files.write(folder.resolve(name), Base64.getDecoder().decode(picture.toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String place() {
        String path = URI.create(browser.getCurrentUrl()).getPath();
        return path.replaceAll("ZX[0-9]{8}-[A-Z0-9]{6}", "number").replaceAll("[^A-Za-z]+", "-");
    }

    /** That the page itself was refused is told by the page, and no fault of it. */
    private List<String> complaints() {
        String here = browser.getCurrentUrl().replaceAll("[?#].*", "");
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> {
                    var refusal = REFUSAL.matcher(message);
                    return !(refusal.matches()
                            && refusal.group(1).replaceAll("[?#].*", "").equals(here));
                })
                .toList();
    }

    private String shape() {
        return scripted ? (String) Objects.requireNonNull(browser.executeScript(SHAPE)) : browser.getPageSource();
    }

    private List<?> findings() {
        browser.executeCdpCommand("Runtime.evaluate", Map.of("expression", AXE));
        return (List<?>) Objects.requireNonNull(browser.executeAsyncScript(FINDINGS));
    }

    private long width() {
        return (Long) Objects.requireNonNull(browser.executeScript("return document.documentElement.scrollWidth"));
    }

    private void show(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", screen.height(), "deviceScaleFactor", 1, "mobile", false));
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Inspection.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
