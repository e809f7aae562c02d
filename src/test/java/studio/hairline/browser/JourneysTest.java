package studio.hairline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JourneysTest extends InABrowser {

    /** Long before the page would look by itself; how long it takes is measured, not tested. */
    private static final Locator.WaitForOptions TOLD = new Locator.WaitForOptions().setTimeout(10_000);

    private static final String DRAWN =
            "charts => charts.filter(c => !c.querySelector('.chart-empty')).map(c => [c.querySelector('h3').textContent,"
                    + " c.querySelectorAll('.apexcharts-bar-area, .apexcharts-rangebar-area, .apexcharts-heatmap-rect').length])"
                    + ".filter(([title, drawn]) => drawn === 0).map(([title]) => title)";

    /** Fills by what the browser really draws: a pattern by its ground. */
    private static final String BLACK =
            "charts => charts.flatMap(c => [...c.querySelectorAll('.apexcharts-bar-area, .apexcharts-rangebar-area, .apexcharts-heatmap-rect')]"
                    + ".map(shape => { const fill = getComputedStyle(shape).fill; const pattern = /url\\(\"?#([^\")]+)/.exec(fill);"
                    + " const ground = pattern ? document.getElementById(pattern[1])?.querySelector('rect') : undefined;"
                    + " return pattern ? (ground ? getComputedStyle(ground).fill : 'missing') : fill; })"
                    + ".filter(fill => ['missing', 'none', 'rgb(0, 0, 0)'].includes(fill)).map(fill => c.querySelector('h3').textContent + ' ' + fill))";

    @Test
    void aWrongPasswordStaysOutsideAndTheRightOneComesIn() {
        Visitor visitor = stranger();
        visitor.goTo("leads");
        visitor.arrives("login");
        Page page = visitor.page();
        page.locator("input[name=username]").fill("staff@demo.test");
        page.locator("input[type=password]").fill("wrong");
        page.keyboard().press("Enter");
        page.getByText("do not match").waitFor();
        page.locator("input[name=username]").fill("staff@demo.test");
        page.locator("input[type=password]").fill("demo");
        page.keyboard().press("Enter");
        visitor.arrives("leads");
        assertThat(visitor.rows()).isPositive();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void theDashboardPaintsEveryChart() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Visitor owner = owner(1280, scheme);
            owner.goTo("");
            owner.seeCharts();
            Locator charts = owner.page().locator("hairline-chart");
            assertThat(charts.count()).isEqualTo(10);
            assertThat((List<?>) charts.evaluateAll(DRAWN)).isEmpty();
            assertThat((List<?>) charts.evaluateAll(BLACK)).isEmpty();
            assertThat(owner.complaints()).isEmpty();
        }
    }

    @Test
    void aClickOnABarOpensAsManyRowsAsItsTableSays() {
        Visitor owner = ownerAtTheDashboard();
        owner.seeCharts();
        Locator chart = chart(owner, "How far they got");
        chart.getByText("Show the numbers").click();
        Locator number = chart.locator("tbody tr").nth(1).locator("td a").first();
        long expected = Visitor.number(number.innerText());
        owner.goTo("");
        owner.seeCharts();
        chart.locator(".apexcharts-bar-area[j='1']").first().click();
        owner.arrives("leads");
        assertThat(owner.rows()).isEqualTo(expected).isPositive();
        owner.page().goBack();
        owner.arrives("");
    }

    @Test
    void everyCardOpensAsManyRowsAsItSays() {
        Visitor owner = owner();
        for (String card : List.of("New inquiries", "Unanswered now", "Open leads", "Conversions")) {
            owner.follow("");
            Locator link = owner.page()
                    .getByRole(
                            AriaRole.LINK, new GetByRoleOptions().setName(card).setExact(true));
            Locator whole = owner.page().locator(".figure-card", new Page.LocatorOptions().setHas(link));
            long expected = Visitor.number(whole.locator(".figure").innerText());
            whole.locator("a.figure-link").click();
            owner.page().locator(".list-words").waitFor();
            assertThat(owner.rows()).as(card).isEqualTo(expected);
        }
    }

    @Test
    void whatIsAskedOnOnePageIsAskedOnTheNext() {
        Visitor owner = owner();
        owner.goTo("?period=this-year&category=MALE_PATTERN");
        owner.page().locator(".side-nav").getByText("Leads").click();
        owner.arrives("leads");
        assertThat(owner.page().locator(".list-words").innerText()).contains("received 2026", "Male pattern baldness");
        owner.page().locator(".side-nav").getByText("Dashboard").click();
        owner.arrives("");
        assertThat(owner.page().url()).contains("period=this-year", "category=MALE_PATTERN");
    }

    @Test
    void aFileOfLeadsArrivesOnTheDashboard() {
        Visitor owner = owner();
        owner.goTo("leads");
        long before = owner.rows();
        owner.goTo("import");
        Page page = owner.page();
        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("leads.csv", "text/csv", csv()));
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Dry run").setExact(true))
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Import 3 leads"))
                .click();
        page.waitForURL(Pattern.compile(".*/import/\\d+"));
        page.getByText("Take back").waitFor();
        owner.goTo("leads");
        assertThat(owner.rows()).isEqualTo(before + 3);
    }

    private static byte[] csv() {
        return """
                Name,E-mail,Phone,Source,Received
                Journey One,one@journey.test,(512) 555-0181,Instagram,2026-01-15 10:00
                Journey Two,two@journey.test,(512) 555-0182,Google,2026-01-16 11:00
                Journey Three,three@journey.test,(512) 555-0183,Referral,2026-01-17 12:00
                """.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void onAPhoneNothingStandsOverTheEdgeAndTheMenuOpens() {
        Visitor owner = owner(PHONE, ColorScheme.LIGHT);
        for (Pages one : List.of(Pages.DASHBOARD, Pages.INBOX, Pages.LEADS, Pages.CALENDAR, Pages.SESSION_RECORD)) {
            owner.follow(one.path());
            assertThat((Number) owner.page().evaluate("document.documentElement.scrollWidth"))
                    .as(one.name())
                    .isEqualTo(PHONE);
        }
        owner.page().locator("vaadin-drawer-toggle").click();
        owner.page().getByText("Sign out").waitFor();
    }

    @Test
    void whoLooksAtSomethingOrClaimsItIsSeenInEveryOpenInbox() {
        Visitor one = owner();
        Visitor other = owner();
        one.goTo("inbox");
        other.goTo("inbox");
        other.page().locator(".queue-item").first().waitFor();
        one.page()
                .locator(".queue-item", new Page.LocatorOptions().setHasNotText("has it"))
                .first()
                .click();
        one.page().getByText("Nobody has it yet.").waitFor();
        other.page().getByText("Olivia Grant is looking").first().waitFor(TOLD);
        one.page().keyboard().press("c");
        other.page().getByText("Olivia Grant has it").first().waitFor(TOLD);
        one.page().getByText("You have it.").waitFor();
        one.page().keyboard().press("c");
        one.page().getByText("Nobody has it yet.").waitFor();
        assertThat(one.complaints()).isEmpty();
        assertThat(other.complaints()).isEmpty();
    }

    @Test
    void theKeyboardIsEnoughFromSigningInToTheRows() {
        Visitor visitor = stranger();
        visitor.goTo("login");
        Page page = visitor.page();
        tabTo(page, "document.activeElement.name === 'username'");
        page.keyboard().type("owner@demo.test");
        tabTo(page, "document.activeElement.type === 'password'");
        page.keyboard().type("demo");
        page.keyboard().press("Enter");
        visitor.arrives("");
        tabTo(page, "document.activeElement.matches('a.figure-link')");
        long expected = Visitor.number(
                page.locator(".figure-card").first().locator(".figure").innerText());
        page.keyboard().press("Enter");
        visitor.arrives("leads");
        assertThat(visitor.rows()).isEqualTo(expected);
    }

    private static void tabTo(Page page, String reached) {
        for (int i = 0; i < 60; i++) {
            if ((Boolean) page.evaluate("() => " + reached)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach: " + reached);
    }

    private static Locator chart(Visitor visitor, String title) {
        return visitor.page()
                .locator("hairline-chart", new Page.LocatorOptions().setHasText(title))
                .first();
    }
}
