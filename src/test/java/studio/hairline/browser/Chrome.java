package studio.hairline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser that is installed here; nothing is downloaded. */
public final class Chrome implements AutoCloseable {

    /** Has no window of its own: takes less of the processor, and draws the same. */
    private static final String LIGHT = "/usr/bin/chromium-headless-shell";

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final List<String> QUIET =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu", "--disable-dev-shm-usage");

    /** The widest that is worked by fingers. */
    private static final int PHONE = 480;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    /** The one people have, so that what is measured is theirs. */
    public Chrome() {
        this(Stream.concat(PLACES.stream(), Stream.of(LIGHT)));
    }

    private Chrome(Stream<String> places) {
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(installed(places)).setArgs(QUIET));
    }

    private static Path installed(Stream<String> places) {
        return places.map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need Chromium: install the package chromium, or Google Chrome."));
    }

    /** @return the one of all tests of this program, which ends with it */
    static Chrome forAll() {
        return ForAll.ONLY;
    }

    private static final class ForAll {
        private static final Chrome ONLY = new Chrome(Stream.concat(Stream.of(LIGHT), PLACES.stream()));
    }

    public Browser browser() {
        return browser;
    }

    /** A window of somebody who has not been here before. */
    Page open(int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setHasTouch(width <= PHONE));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
