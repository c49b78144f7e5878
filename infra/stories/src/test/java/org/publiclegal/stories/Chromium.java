package org.publiclegal.stories;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless browsers of this machine. What one visitor has left is gone before the next one gets the browser. */
final class Chromium {

    private static final String INSTALL =
            "The stories need Chromium and its driver: apt-get install chromium-headless-shell chromium-driver fonts-noto-cjk";

    private static final Queue<ChromeDriver> IDLE = new ConcurrentLinkedQueue<>();

    private Chromium() {}

    static ChromeDriver start() {
        ChromeDriver idle = IDLE.poll();
        return idle == null ? new ChromeDriver(driver(), options()) : idle;
    }

    /** Takes back what {@link #start()} has given. */
    static void leave(ChromeDriver browser) {
        browser.executeScript("try { localStorage.clear(); } catch { }");
        String used = browser.getWindowHandle();
        String fresh = browser.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        browser.switchTo().window(used).close();
        browser.switchTo().window(fresh);
        browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.manage().logs().get(LogType.BROWSER);
        IDLE.add(browser);
    }

    /** By the page's own switch, since the headless shell knows no preferences. */
    static ChromeDriver startWithoutScript() {
        ChromeDriver browser = new ChromeDriver(driver(), options());
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return browser;
    }

    /** Ends those that nobody uses. */
    static void quit() {
        for (ChromeDriver idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
            idle.quit();
        }
    }

    private static ChromeDriverService driver() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver"))
                .usingAnyFreePort()
                .build();
    }

    /**
     * All pages are our own, so that one process shows them all; a process for each page takes half of the time. No page
     * stays for long enough to earn back what optimizing its script costs.
     */
    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-site-isolation-trials",
                "--renderer-process-limit=1",
                "--js-flags=--no-opt --no-maglev",
                "--disable-features=SpareRendererForSitePerProcess,BackForwardCache,IsolateOrigins,site-per-process");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    private static File installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> path().stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(INSTALL))
                .toFile();
    }

    /** Debian's own folder first: the script that it has on the path would be ended in the browser's place. */
    private static List<Path> path() {
        String path = "/usr/lib/chromium" + File.pathSeparator + System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
    }
}
