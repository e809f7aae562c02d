package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page can be used by everybody, by day and by night; how it looked is left in target/screenshots. */
class EveryPageTest extends InABrowser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Stands outside every landmark and cannot be moved into one; it is empty while the connection holds. */
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNothingThatShutsSomebodyOut(ColorScheme scheme) {
        Visitor stranger = stranger(1280, scheme);
        Visitor owner = owner(1280, scheme);
        List<String> barriers = Pages.all().stream()
                .flatMap(page -> barriers(page.isFor(Pages.Who.NOBODY) ? stranger : owner, page, scheme).stream())
                .toList();
        assertThat(barriers).isEmpty();
        assertThat(owner.complaints()).isEmpty();
        assertThat(stranger.complaints()).isEmpty();
    }

    private static List<String> barriers(Visitor visitor, Pages one, ColorScheme scheme) {
        visitor.goTo(one.path());
        visitor.seeCharts();
        String name = one.fileName() + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        visitor.page().screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
        return new AxeBuilder(visitor.page())
                        .setLegacyMode(true)
                        .options(whatIsWrong())
                        .exclude(VAADINS_OWN)
                        .disableRules(List.of(
                                "empty-table-header")) // the grid's column of check boxes has no words to give it
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> one + ": " + rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
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
