package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import studio.hairline.bench.Screen.Weight;
import studio.hairline.browser.Chrome;

/** What the packaged program with the sample studio costs the browser, the heap and whoever waits for its start. */
public final class Weights {

    private Weights() {}

    public static void main(String[] arguments) throws IOException {
        Path home =
                Files.createDirectories(Path.of("target", "bench", "served")).toAbsolutePath();
        try (Served first = new Served(home, Served.program())) {
            Served.say("first start, with the sample studio being told: %.1f s", first.seconds());
        }
        try (Served again = new Served(home, Served.program())) {
            Served.say("start to the first page: %.1f s", again.seconds());
            browse(again);
        }
        ahead(home);
        System.exit(0);
    }

    private static void browse(Served served) throws IOException {
        try (Chrome chrome = new Chrome()) {
            try (Screen screen = new Screen(chrome.browser(), served.address())) {
                Served.say("%-24s %9s %9s %10s %10s", "page", "KB", "requests", "ready ms", "blocked ms");
                say("sign-in, cold", screen.go("login"));
                screen.signIn();
                screen.forgetEverythingLoaded();
                say("dashboard, cold", screen.go(""));
                say("dashboard, warm", screen.go(""));
                lists(screen);
            }
            Map<String, Long> ignored = Heaps.measure(served, chrome.browser());
        }
    }

    private static void lists(Screen screen) {
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
        Served.say(
                "charts in sight drawn after the click: %.0f ms",
                screen.chartsAfter(() ->
                        screen.page.locator("vaadin-side-nav-item").first().click()));
    }

    /** With what Java learnt in an earlier run, where it can. */
    private static void ahead(Path home) throws IOException {
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
            Served.say("start to the first page, unpacked: %.1f s", plain.seconds());
        }
        if (Runtime.version().feature() >= 25) {
            new Served(home, jar, "-XX:AOTCacheOutput=" + cache).close();
            try (Served cached = new Served(home, jar, "-XX:AOTCache=" + cache)) {
                Served.say("start to the first page, unpacked, ahead-of-time cache: %.1f s", cached.seconds());
            }
        }
    }

    private static void say(String page, Weight weight) {
        Served.say(
                "%-24s %9.1f %9d %10.0f %10.0f",
                page, weight.bytes() / 1024.0, weight.requests(), weight.ready(), weight.blocked());
    }
}
