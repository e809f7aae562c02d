package studio.hairline.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.dashboard.Adding;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.DashboardThen;
import studio.hairline.dashboard.Datum;
import studio.hairline.dashboard.Goals;
import studio.hairline.dashboard.ThenPage;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.operations.StudioSettings;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.chart.Funnel;
import studio.hairline.ui.chart.HeatMap;
import studio.hairline.ui.chart.IntervalBars;
import studio.hairline.ui.chart.LinksOfPage;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class DashboardThenPartTest extends BrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);

    @Autowired
    DashboardThen then;

    @Autowired
    FrontDesk desk;

    @Autowired
    TestStudio studio;

    @Autowired
    StudioSettings settings;

    private LeadRef ana;

    @BeforeEach
    void oneIsKnownAndOneComesLate() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        ana = arrives("Ana Known");
        studio.clock().advance(Duration.ofDays(2));
        arrives("Ben Late");
    }

    @Test
    void cardsAndChartsShowWhatWasKnownAndOpenTheRowsOfThatDay() {
        ThenPage page = page();
        assertThat(page.shown().overTime().stream().mapToLong(Datum::value).sum())
                .isOne();
        assertThat(page.shown().inquiries().stream().mapToLong(Datum::value).sum())
                .isOne();
        assertThat(page.shown().overTime())
                .allSatisfy(
                        datum -> assertThat(datum.rows().query()).containsEntry("asKnownOn", List.of("2026-06-16")));
        assertThat(shown(page))
                .contains(
                        "As known at the end of 16 Jun 2026",
                        "New inquiries",
                        "1 over the target of 1 h",
                        "Answered within 1 h")
                .doesNotContain("Shown as they stand now only");
        assertThat(List.of(
                        $(Funnel.class).exists(),
                        $(HeatMap.class).exists(),
                        $(IntervalBars.class).exists()))
                .containsOnly(true);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("?period=this-month", "leads?asKnownOn=2026-06-16&from=2026-06-01&to=2026-06-30");
        assertThat(LinksOfPage.of(UI.getCurrentOrThrow()).stream()
                        .filter(link -> !link.startsWith("As it stands now ")))
                .hasSizeGreaterThan(40)
                .allMatch(link -> link.contains("asKnownOn=2026-06-16"));
    }

    @Test
    void theCardSaysTheGoalOfThenAndOpensWhatHadCome(@Autowired Goals goals) {
        studio.clock().setTo("2026-06-16T16:00:00Z");
        goals.set(Map.of(Adding.INQUIRIES, 4L));
        studio.clock().advance(Duration.ofDays(2));
        goals.set(Map.of(Adding.INQUIRIES, 9L));
        assertThat(shown(page())).contains("goal 4 this month: 1 so far").doesNotContain("goal 9", Goals.NOT_KNOWN);
        assertThat($(Anchor.class).all().stream().filter(one -> one.getText().startsWith("goal 4")))
                .singleElement()
                .satisfies(one -> assertThat(one.getHref()).contains("asKnownOn=2026-06-16"));
    }

    @Test
    void anImportThatWasTakenBackIsNamed(@Autowired ImportedLeads imported) {
        imported.withdraw(List.of(ana.id()), 1);
        assertThat(page().shown().inquiries().stream().mapToLong(Datum::value).sum())
                .isOne();
        assertThat(shown(page())).contains("1 row of an import taken back since counted then");
    }

    @Test
    void staffSeeNoMoneyOfThatDayEither() {
        studio.actAsStaff();
        assertThat(shown(page())).doesNotContain("$", "Earned");
    }

    private ThenPage page() {
        return then.figures(DashboardFilter.read(Map.of("period", List.of("this-month")), DAY), DAY);
    }

    private String shown(ThenPage page) {
        UI.getCurrentOrThrow().removeAll();
        BoardTiles tiles = new BoardTiles(
                new FigureCards(page.shown(), settings.facts()).tiles(),
                new FigureCharts(page.shown(), settings.facts(), "As known then").tiles(),
                List.of());
        DashboardThenPart part = new DashboardThenPart(page, tiles, Arrangement.USUAL, "?period=this-month");
        UI.getCurrentOrThrow().add(part);
        return part.getElement().getTextRecursively();
    }

    private LeadRef arrives(String name) {
        return desk.receiveNew(
                Contact.of(name, name.replace(" ", ".") + "@example.com", null),
                Inquiry.of(Instant.parse("2026-06-15T15:00:00Z"), Channel.FORM, Source.WEBSITE, "")
                        .about(Category.MALE_PATTERN, null));
    }
}
