package org.publiclegal.stories;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody in front of a browser, who goes by what stands on the page. Every page that they come to is inspected, once in its kind. */
final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final AtomicInteger VISITORS = new AtomicInteger();
    private static final String PASSWORD = "sample-12348";

    private static final String DOWNLOAD = """
            const [address, done] = arguments;
            fetch(address).then(answer => answer.arrayBuffer())
                .then(content => done(btoa(String.fromCharCode(...new Uint8Array(content)))));""";

    private final ChromeDriver browser;
    private final Screen screen;
    private final Words words;
    private final Inspection inspection;
    private final Consumer<ChromeDriver> farewell;

    private Visitor(Screen screen, ChromeDriver browser, Inspection inspection, Consumer<ChromeDriver> farewell) {
        this.browser = browser;
        this.screen = screen;
        this.words = Words.in(screen.language());
        this.inspection = inspection;
        this.farewell = farewell;
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.setExtraHTTPHeaders",
                Map.of("headers", Map.of("X-Forwarded-For", "203.0.113." + VISITORS.incrementAndGet())));
    }

    /** @param name for the pictures of the pages that they see */
    static Visitor named(String name, Screen screen) {
        ChromeDriver browser = Chromium.start();
        return new Visitor(screen, browser, new Inspection(browser, screen, name), Chromium::leave);
    }

    static Visitor withoutScript(String name, Screen screen) {
        ChromeDriver browser = Chromium.startWithoutScript();
        return new Visitor(screen, browser, Inspection.withoutScript(browser, screen, name), ChromeDriver::quit);
    }

    Visitor opens(String site, String path) {
        browser.get(inTheirLanguage(site, path));
        return looksAround();
    }

    /** Opens what a code or a letter says. */
    Visitor opensAddress(String address) {
        browser.get(address);
        return looksAround();
    }

    /** Opens a page of the console, signing in at Keycloak first. */
    Visitor signsInAs(String username, String path) {
        opens("", path);
        browser.findElement(By.id("username")).sendKeys(username);
        browser.findElement(By.id("password")).sendKeys(PASSWORD);
        browser.findElement(By.id("kc-login")).click();
        inspection.inspect();
        return this;
    }

    /** Follows a link or presses a button, by the key of its text. */
    Visitor presses(String key) {
        return follows(words.of(key));
    }

    /** Follows a link or presses a button, by its text. */
    Visitor follows(String text) {
        push(text);
        return looksAround();
    }

    /** Presses a button again that leads to pages that are known already. */
    Visitor pressesOnceMore(String key) {
        push(words.of(key));
        return this;
    }

    /** Inspects the page as it stands. */
    Visitor looksAround() {
        inspection.inspect();
        return this;
    }

    /** Opens a page again and again until a text is on it. */
    Visitor keepsOpening(String site, String path, String text) {
        String address = inTheirLanguage(site, path);
        waiting()
                .withTimeout(Duration.ofSeconds(90))
                .pollingEvery(Duration.ofSeconds(1))
                .withMessage(() -> "'" + text + "' on this page:\n" + page())
                .until(here -> {
                    here.get(address);
                    return page().contains(text);
                });
        return looksAround();
    }

    /** Opens a page again and again until a figure on it is what it should be. */
    Visitor keepsOpeningUntil(String path, String figure, int number) {
        String address = inTheirLanguage("", path);
        waiting()
                .withTimeout(Duration.ofSeconds(90))
                .pollingEvery(Duration.ofSeconds(1))
                .withMessage(() -> number + " for " + words.of(figure) + " on this page:\n" + page())
                .until(here -> {
                    here.get(address);
                    return figure(figure) == number;
                });
        return looksAround();
    }

    /** Clicks on what has no text of ours. */
    Visitor clicks(String selector) {
        visible(By.cssSelector(selector)).click();
        return this;
    }

    /** Types into what has no label of ours. */
    Visitor fills(String selector, String text) {
        visible(By.cssSelector(selector)).sendKeys(text);
        return this;
    }

    Visitor types(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    Visitor chooses(String label, String option) {
        new Select(field(label)).selectByVisibleText(words.of(option));
        return this;
    }

    /** Chooses what is no text of the pages, such as a name. */
    Visitor choosesNamed(String label, String name) {
        new Select(field(label)).selectByVisibleText(name);
        return this;
    }

    Visitor ticks(String label) {
        visible(By.xpath("//label[normalize-space(.)=" + quoted(words.of(label)) + "]"))
                .click();
        return this;
    }

    Visitor attaches(String label, Path file) {
        field(label).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Waits until a text of the pages is to be seen. */
    Visitor sees(String key, Object... arguments) {
        return reads(words.of(key, arguments));
    }

    /** A field with suggestions offers this one. */
    Visitor isOffered(String value) {
        By offer = By.xpath("//datalist/option[@value=" + quoted(value) + "]");
        waiting()
                .withMessage(() -> "offer of '" + value + "' on this page:\n" + page())
                .until(here -> !browser.findElements(offer).isEmpty());
        return this;
    }

    /** Waits until something is to be seen that a person has written. */
    Visitor reads(String text) {
        waiting().withMessage(() -> "'" + text + "' on this page:\n" + page()).until(here -> page().contains(text));
        return this;
    }

    /** All that stands on the page. */
    String page() {
        try {
            return browser.findElement(By.tagName("body")).getText();
        } catch (StaleElementReferenceException justLeft) {
            return "";
        }
    }

    String textOf(String selector) {
        return visible(By.cssSelector(selector)).getText();
    }

    BufferedImage pictureOf(String selector) throws IOException {
        byte[] picture = visible(By.cssSelector(selector)).getScreenshotAs(OutputType.BYTES);
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    List<String> textsOf(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The number that stands with a heading above a report or list. */
    int figure(String key) {
        By place = By.xpath("//dl[@class='figures']/div[dt[normalize-space(.)=" + quoted(words.of(key)) + "]]/dd");
        return Integer.parseInt(visible(place).getText().replaceAll("\\D", ""));
    }

    /** What a link to a file gives. */
    byte[] downloads(String key) {
        WebElement link = visible(By.xpath("//a[normalize-space(.)=" + quoted(words.of(key)) + "]"));
        Object content = browser.executeAsyncScript(DOWNLOAD, link.getDomProperty("href"));
        return Base64.getDecoder().decode(Objects.requireNonNull(content).toString());
    }

    String valueOf(String id) {
        return Objects.requireNonNull(browser.findElement(By.id(id)).getDomProperty("value"));
    }

    /** The answer's status to the last navigation. */
    long status() {
        return (Long) Objects.requireNonNull(
                browser.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus"));
    }

    String address() {
        return browser.getCurrentUrl();
    }

    Words words() {
        return words;
    }

    ChromeDriver browser() {
        return browser;
    }

    @Override
    public void close() {
        farewell.accept(browser);
    }

    private String inTheirLanguage(String site, String path) {
        String address = RunningPlatform.get().address(site, path).toString();
        browser.executeCdpCommand(
                "Network.setCookie", Map.of("name", "lang", "value", screen.language(), "url", address));
        return address;
    }

    /** What is replaced while it is pushed is looked for again. */
    private void push(String text) {
        By place = By.xpath("//*[self::a or self::button or self::summary][normalize-space(.)=" + quoted(text) + "]");
        waiting().withMessage(() -> place + " on this page:\n" + page()).until(here -> {
            Optional<WebElement> found = displayed(place);
            found.ifPresent(WebElement::click);
            return found.isPresent();
        });
    }

    private WebElement field(String label) {
        String text = quoted(words.of(label));
        WebElement named =
                visible(By.xpath("//label[normalize-space(.)=" + text + " or normalize-space(span[1])=" + text + "]"));
        return browser.findElement(By.id(Objects.requireNonNull(named.getDomAttribute("for"))));
    }

    private WebElement visible(By place) {
        waiting()
                .withMessage(() -> place + " on this page:\n" + page())
                .until(here -> displayed(place).isPresent());
        return displayed(place).orElseThrow();
    }

    private Optional<WebElement> displayed(By place) {
        return browser.findElements(place).stream()
                .filter(WebElement::isDisplayed)
                .findFirst();
    }

    private WebDriverWait waiting() {
        WebDriverWait wait = new WebDriverWait(browser, PATIENCE);
        wait.ignoring(StaleElementReferenceException.class).pollingEvery(Duration.ofMillis(100));
        return wait;
    }

    private static String quoted(String text) {
        return text.contains("\"") ? "'" + text + "'" : "\"" + text + "\"";
    }
}
