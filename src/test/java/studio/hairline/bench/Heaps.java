package studio.hairline.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    static void measure(Served served, Browser browser, Table table) throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            long each = new Heaps(served, browser).each(page.getValue()) / 1024;
            table.add(Measured.one("sample", "live heap per open " + page.getKey(), "KB", each));
        }
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
