package studio.hairline.browser;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page can be used by everybody, by day and by night; how it looked is left in target/screenshots. */
class EveryPageTest extends InABrowser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Stands outside every landmark and cannot be moved into one; it is empty while the connection holds. */
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    @Test
    void hasNothingThatShutsSomebodyOutByDayAndByNight() {
        Visitor stranger = stranger();
        Visitor owner = owner();
        List<String> barriers = Pages.all().stream()
                .flatMap(page -> barriers(page.isFor(Pages.Who.NOBODY) ? stranger : owner, page).stream())
                .toList();
        assertThat(barriers).isEmpty();
        assertThat(owner.complaints()).isEmpty();
        assertThat(stranger.complaints()).isEmpty();
    }

    @Test
    void aPictureWithoutWordsAndPaleWordsWouldBeFound() {
        Visitor stranger = stranger();
        stranger.goTo(Pages.SIGN_IN.path());
        stranger.page()
                .evaluate("document.querySelector('h1').insertAdjacentHTML('beforebegin',"
                        + " '<p style=\"color:#eee;background:#fff\">pale</p><img src=\"icons/hairline.svg\">')");
        assertThat(barriers(axe(stranger, LIGHT), "planted"))
                .anyMatch(barrier -> barrier.contains("image-alt"))
                .anyMatch(barrier -> barrier.contains("color-contrast"));
        assertThat(barriers(axe(stranger, DARK), "planted")).anyMatch(barrier -> barrier.contains("color-contrast"));
    }

    /**
     * One visit by day, then night falls, which changes its colours and nothing else: only they are looked at again. The next page is
     * come to as one left the last, by night or on a phone: each change draws every chart anew.
     */
    private static List<String> barriers(Visitor visitor, Pages one) {
        boolean atTheDesk = visitor.page().viewportSize().width == DESK;
        if (one.isFor(Pages.Who.NOBODY)) {
            visitor.goTo(one.path());
        } else {
            visitor.follow(one.path());
        }
        Stream<List<String>> found = atTheDesk
                ? Stream.of(seen(visitor, one, LIGHT), seen(visitor, one, DARK), overTheEdge(visitor, one))
                : Stream.of(overTheEdge(visitor, one), seen(visitor, one, DARK), seen(visitor, one, LIGHT));
        return found.flatMap(List::stream).toList();
    }

    private static List<String> seen(Visitor visitor, Pages one, ColorScheme scheme) {
        String name = one.fileName() + "-" + scheme.name().toLowerCase(Locale.ROOT);
        visitor.page().setViewportSize(DESK, HIGH);
        visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        picture(visitor, one, name);
        return barriers(axe(visitor, scheme), name);
    }

    private static List<String> overTheEdge(Visitor visitor, Pages one) {
        visitor.page().setViewportSize(PHONE, HIGH);
        picture(visitor, one, one.fileName() + "-phone");
        int wide = ((Number) visitor.page().evaluate("document.documentElement.scrollWidth")).intValue();
        return wide == PHONE ? List.of() : List.of(one.fileName() + " is " + wide + " wide on a phone");
    }

    /** From the top, once all charts are drawn. */
    private static void picture(Visitor visitor, Pages one, String name) {
        if (one != Pages.ARRANGING) { // its charts are those of the dashboard
            visitor.seeCharts();
        }
        visitor.page().evaluate("document.querySelector('h1').scrollIntoView({ block: 'center' })");
        visitor.page().screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private static AxeBuilder axe(Visitor visitor, ColorScheme scheme) {
        AxeBuilder axe = new AxeBuilder(visitor.page())
                .setLegacyMode(true)
                .options(whatIsWrong())
                .exclude(VAADINS_OWN);
        return scheme == DARK
                ? axe.withRules(List.of("color-contrast", "link-in-text-block"))
                : axe.disableRules(
                        List.of("empty-table-header")); // the grid's column of check boxes has no words to give it
    }

    private static List<String> barriers(AxeBuilder axe, String where) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> where + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                .toList();
    }

    /**
     * Of what passes, one example each. Told in full, and carried from this window to another to be put together, a list
     * takes ten times as long to say the same; there are no frames whose results would need it.
     */
    private static AxeRunOptions whatIsWrong() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return options;
    }

    @Test
    void isThereAtAll() {
        assertThat(Pages.all()).contains(Pages.SIGN_IN, Pages.DASHBOARD, Pages.LEADS, Pages.CONVERSIONS, Pages.IMPORT);
    }
}
