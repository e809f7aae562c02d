package studio.hairline.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import studio.hairline.browser.Chrome;

/** What an open page, with its session, keeps in the server's heap: the packaged program, the sample studio, real browsers. */
final class Heaps {

    /** Opened before the first look, so that what is loaded once for all is not counted. */
    private static final int BEFORE = 4;

    private static final int MORE = 8;
    private static final int LOOKS = 3;
    private static final Map<String, String> PAGES = Map.of("dashboard", "", "inbox", "inbox");

    private final Served served;
    private final Browser browser;
    private final List<Screen> open = new ArrayList<>();

    private Heaps(Served served, Browser browser) {
        this.served = served;
        this.browser = browser;
    }

    /** @return KB by page */
    static Map<String, Long> measure() throws IOException {
        Path home = Files.createDirectories(Path.of("target", "bench", "heaps")).toAbsolutePath();
        try (Served served = new Served(home, Served.program());
                Chrome chrome = new Chrome()) {
            return measure(served, chrome.browser());
        }
    }

    static Map<String, Long> measure(Served served, Browser browser) throws IOException {
        Map<String, Long> all = new TreeMap<>();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            long each = new Heaps(served, browser).each(page.getValue()) / 1024;
            Served.say("live heap per open %s: %d KB", page.getKey(), each);
            all.put(page.getKey(), each);
        }
        return all;
    }

    private long each(String path) throws IOException {
        open(BEFORE, path);
        long before = live();
        open(MORE, path);
        long after = live();
        open.forEach(Screen::close);
        return (after - before) / MORE;
    }

    private void open(int sessions, String path) {
        IntStream.range(0, sessions).forEach(one -> {
            Screen screen = new Screen(browser, served.address());
            screen.page.navigate(served.address() + "login");
            screen.signIn();
            Screen.Weight ignored = screen.go(path);
            open.add(screen);
        });
    }

    /** @return the least of a few looks, each after a full collection */
    private long live() throws IOException {
        long least = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            least = Math.min(least, served.liveHeap());
        }
        return least;
    }
}
