package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studio.hairline.bench.Screen.Weight;
import studio.hairline.browser.Chrome;

/** What the packaged program with the sample studio costs the browser, the heap and whoever waits for its start. */
public final class Weights {

    private final Table table;

    Weights(Table table) {
        this.table = table;
    }

    /** {@code make bench-browser}: this part alone. */
    public static void main(String[] arguments) throws IOException {
        new Weights(new Table()).measure();
        System.exit(0);
    }

    void measure() throws IOException {
        Path home =
                Files.createDirectories(Path.of("target", "bench", "served")).toAbsolutePath();
        try (Served first = new Served(home, Served.program())) {
            seconds("first start, the sample being told", first);
        }
        try (Served again = new Served(home, Served.program())) {
            seconds("start to the first page", again);
            browse(again);
        }
        ahead(home);
    }

    private void browse(Served served) throws IOException {
        try (Chrome chrome = new Chrome()) {
            try (Screen screen = new Screen(chrome.browser(), served.address())) {
                say("sign-in, cold", screen.go("login"));
                screen.signIn();
                screen.forgetEverythingLoaded();
                say("dashboard, cold", screen.go(""));
                say("dashboard, warm", screen.go(""));
                lists(screen);
            }
            Heaps.measure(served, chrome.browser(), table);
        }
    }

    private void lists(Screen screen) {
        for (String list : List.of("leads", "conversions", "sessions")) {
            screen.forgetEverythingLoaded();
            say(list + ", cold", screen.go(list));
            say(list + ", warm", screen.go(list));
            say(
                    list + ", a click",
                    screen.weigh(() -> screen.page
                            .locator(".share-strip a, .list-head a")
                            .first()
                            .click()));
        }
        table.add(Measured.one(
                "sample",
                "charts in sight drawn after the click",
                "ms",
                screen.chartsAfter(() ->
                        screen.page.locator("vaadin-side-nav-item").first().click())));
    }

    /** With what Java learnt in an earlier run, where it can. */
    private void ahead(Path home) throws IOException {
        Path unpacked = home.resolve("unpacked");
        Process extract = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        Served.program().toString(),
                        "extract",
                        "--destination",
                        unpacked.toString())
                .start();
        extract.onExit().join();
        Path jar = unpacked.resolve("hairline.jar");
        String cache = home.resolve("hairline.aot").toString();
        try (Served plain = new Served(home, jar)) {
            seconds("start to the first page, unpacked", plain);
        }
        if (Runtime.version().feature() >= 25) {
            new Served(home, jar, "-XX:AOTCacheOutput=" + cache).close();
            try (Served cached = new Served(home, jar, "-XX:AOTCache=" + cache)) {
                seconds("start to the first page, unpacked, ahead-of-time cache", cached);
            }
        }
    }

    private void seconds(String what, Served started) {
        table.add(Measured.one("sample", what, "s", started.seconds()));
    }

    private void say(String page, Weight weight) {
        table.add(Measured.page("sample", page, weight));
    }
}
