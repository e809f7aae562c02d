package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import studio.hairline.operations.StudioTime;

/** Pages are asked of a past day in the address, and of now again by their link. */
class PastPagesTest extends InABrowser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Nobody has signed in there. */
    private static final Set<String> OUTSIDE = Set.of("login", "welcome");

    @Test
    void eachSaysTheDayAndLeadsBackToNow() {
        JdbcClient jdbc = RunningStudio.context().getBean(JdbcClient.class);
        long lead = jdbc.sql("select max(lead_id) from plans").query(Long.class).single();
        long person = jdbc.sql("select person_id from leads where id = ?")
                .param(lead)
                .query(Long.class)
                .single();
        long session =
                jdbc.sql("select min(id) from sessions").query(Long.class).single();
        Visitor owner = owner();
        for (String page : List.of(
                "leads/" + lead,
                "people/" + person,
                "sessions/" + session,
                "inbox",
                "leaks",
                "calendar",
                "calendar/day-sheet")) {
            owner.goTo(page + "?asKnownOn=" + day());
            assertThat(owner.page().locator(".known-on").innerText()).contains("As known at the end of");
            owner.page().locator(".known-on a").first().click();
            owner.arrives(page);
            owner.page().locator(".known-on").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        assertThat(owner.complaints()).isEmpty();
    }

    @Test
    void everyPageThereIsLooksBackOrSaysThatItDoesNot() {
        Visitor owner = owner();
        assertThat(routes()).hasSizeGreaterThan(40).allSatisfy(path -> {
            owner.follow(path + "?asKnownOn=" + day());
            Locator note = owner.page().locator(".known-on").first();
            note.waitFor();
            assertThat(note.innerText())
                    .as(path)
                    .containsAnyOf(
                            "As known at the end of",
                            "This cannot be shown as known on a past day.",
                            "The letters up to the end of");
        });
    }

    @Test
    void theChoiceOfADayHasRoomOnAPhone() {
        Visitor owner = owner();
        owner.page().setViewportSize(PHONE, HIGH);
        for (String page :
                List.of("leads", "conversions", "sessions", "consultations", "money", "calendar", "letter")) {
            owner.follow(page);
            owner.page().locator(".page-actions vaadin-date-picker").waitFor();
            owner.page()
                    .screenshot(new ScreenshotOptions()
                            .setPath(SCREENSHOTS.resolve(page.replace('/', '-') + "-day-phone.png")));
            assertThat(owner.page().evaluate("document.documentElement.scrollWidth"))
                    .as(page)
                    .isEqualTo(PHONE);
        }
    }

    private static String day() {
        return RunningStudio.context()
                .getBean(StudioTime.class)
                .today()
                .minusDays(3)
                .toString();
    }

    /** @return every address the program has, of the first of what it is of */
    private static List<String> routes() {
        ServletContext servlets = RunningStudio.context().getBean(ServletContext.class);
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(template -> !OUTSIDE.contains(template))
                .flatMap(template -> Stream.of(template.replaceAll(":[^/(]+([(].*?[)])?[?*]?(?=/|$)", "1")))
                .distinct()
                .sorted()
                .toList();
    }
}
