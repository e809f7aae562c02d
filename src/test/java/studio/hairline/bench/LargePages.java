package studio.hairline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import studio.hairline.browser.Chrome;
import studio.hairline.testing.Database;

/** The pages of a large studio in a real browser, of the packaged program, as one who was there before sees them. */
final class LargePages {

    private final Table table;
    private final String studio;

    LargePages(Table table, String studio) {
        this.table = table;
        this.studio = studio;
    }

    void weigh(Database database, Path folder) throws IOException {
        try (Stored stored = new Stored(database, folder);
                Served served = new Served(folder, Served.program(), settings(database, stored));
                Chrome chrome = new Chrome();
                Screen screen = new Screen(chrome.browser(), served.address())) {
            screen.page.navigate(served.address() + "login");
            screen.signIn();
            screen.page.navigate(served.address() + "leads");
            say("dashboard", screen.go(""));
            say("leads, first page", screen.go("leads"));
            say("leads, on to the middle", screen.weigh(screen::scrollToTheMiddle));
            say("conversions, first page", screen.go("conversions"));
            say("sessions, first page", screen.go("sessions"));
            say("leads, e-mail found", screen.go("leads?q=k1.ana"));
            say("leads, nobody found", screen.go("leads?q=zzqxvw"));
            say("conversions behind a figure", screen.go("conversions?category=MALE_PATTERN"));
        }
    }

    private static Map<String, String> settings(Database database, Stored stored) {
        return database == Database.H2
                ? Map.of("HAIRLINE_DEMO_LEADS", String.valueOf(Studio.BLOCK))
                : Map.of(
                        "HAIRLINE_DEMO_LEADS",
                        String.valueOf(Studio.BLOCK),
                        "SPRING_DATASOURCE_URL",
                        stored.url(),
                        "SPRING_DATASOURCE_USERNAME",
                        stored.user());
    }

    private void say(String page, Screen.Weight weight) {
        table.add(Measured.page(studio, page, weight));
    }
}
