package studio.hairline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a page sends is what is looked at; the rest comes once somebody is about to want it. */
class LightPageTest extends InABrowser {

    private static final int TWENTY_KILOBYTES = 20_000;

    @Test
    void aDashboardSeenBeforeTakesLessThanTwentyKilobytes() {
        Visitor owner = ownerAtTheDashboard();
        owner.page().waitForLoadState(LoadState.NETWORKIDLE);
        CDPSession wire = owner.page().context().newCDPSession(owner.page());
        wire.send("Network.enable");
        AtomicLong bytes = new AtomicLong();
        wire.on(
                "Network.loadingFinished",
                done -> bytes.addAndGet(done.get("encodedDataLength").getAsLong()));
        owner.goTo("");
        owner.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(bytes.get()).isLessThan(TWENTY_KILOBYTES);
    }

    @Test
    void noPageNamesAPieceOfTheBundle() {
        Visitor owner = owner();
        for (String page : List.of("", "leads", "inbox", "sessions", "insight/cohorts")) {
            String first = owner.page()
                    .waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> owner.goTo(page))
                    .text();
            assertThat(first).as(page).contains("\"attach\"").doesNotContain("loadOnDemand");
        }
    }

    @Test
    void aChartFarBelowIsItsTitleUntilTheKeyboardIsUsed() {
        Visitor owner = ownerAtTheDashboard();
        Locator last = owner.page().locator("hairline-chart").last();
        assertThat(last.locator("h3")).isAttached();
        assertThat(last).hasAttribute("aria-busy", "true");
        assertThat(last.locator("details")).hasCount(0);

        owner.page().keyboard().press("Tab");

        assertThat(last.getByText("Show the numbers")).isAttached();
        assertThat(owner.page().locator("hairline-chart[aria-busy]")).hasCount(0);
        assertThat(owner.complaints()).isEmpty();
    }

    @Test
    void everyChartComesForPrinting() {
        Page page = ownerAtTheDashboard().page();
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("hairline-chart[aria-busy]")).hasCount(0);
    }

    @Test
    void anExplanationComesOnceSomebodyIsAboutToReadIt() {
        Visitor owner = ownerAtTheDashboard();
        Locator mark = owner.page().locator(".figure-card hairline-explain").first();
        assertThat(mark.locator("p")).hasText("…");

        mark.locator("summary").focus();
        assertThat(mark.locator("p")).not().hasText("…");
        owner.page().keyboard().press("Enter");

        assertThat(mark.locator("p")).isVisible();
        assertThat(owner.complaints()).isEmpty();
    }

    @Test
    void theKeyboardIsExplainedWithoutAsking() {
        Visitor owner = ownerAtTheDashboard();
        owner.page().keyboard().press("?");
        assertThat(owner.page().locator("hairline-keys dd").first()).hasText("Search people");
        assertThat(owner.page().locator("hairline-keys dd").last()).isVisible();
    }
}
