package studio.hairline.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.dashboard.Adding;
import studio.hairline.dashboard.Goals;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.Url;
import studio.hairline.ui.chart.LinksOfPage;

/** The pages in depth that look back at a day that is over. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class LookingPageTest extends BrowserlessTest {

    private static final List<Class<? extends LookingPage>> PAGES = List.of(
            CohortsView.class, FunnelView.class, WhyView.class, SignalView.class, ForecastView.class, GoalsView.class);

    /** The way back, and what came since of a forecast, which says so. */
    private static final Pattern OF_NOW = Pattern.compile("^(As it stands now|came .*) ");

    private static final List<String> ANY_SOURCE =
            Stream.of(Source.values()).map(Source::name).toList();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    FrontDesk desk;

    @Autowired
    TestStudio studio;

    @Test
    void eachSaysHowManyOfItsRowsWentWithAnImportThatWasTakenBack(@Autowired ImportedLeads imported) {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef ana = desk.receiveNew(
                Contact.of("Ana Known", "ana@example.com", null),
                Inquiry.of(Instant.parse("2026-06-15T15:00:00Z"), Channel.FORM, Source.WEBSITE, "")
                        .about(Category.MALE_PATTERN, null));
        studio.clock().advance(Duration.ofDays(2));
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(opened(page))
                        .contains("As known at the end of 16 Jun 2026.")
                        .doesNotContain("· As known at the end of", "taken back"));
        imported.withdraw(List.of(ana.id()), 1);
        assertThat(PAGES)
                .allSatisfy(
                        page -> assertThat(opened(page)).contains("1 row of an import taken back since counted then"));
    }

    @Test
    void whateverItLeadsToIsOfTheSameDay(@Autowired Goals goals) {
        studio.clock().setTo(RandomStudio.NOW);
        goals.set(Map.of(Adding.INQUIRIES, 40L, Adding.COLLECTED, 90_000L));
        RandomStudio life = beans.createBean(RandomStudio.class);
        life.play(2, 400);
        studio.clock().advance(Duration.ofDays(31));
        life.play(3, 60);
        assertThat(PAGES).allSatisfy(page -> {
            List<String> links = LinksOfPage.of(opened(
                    page,
                    Map.of("asKnownOn", List.of("2026-11-23"), "period", List.of("all-time"), "source", ANY_SOURCE)));
            assertThat(links).hasSizeGreaterThan(5).anyMatch(link -> link.startsWith("As it stands now "));
            assertThat(links.stream().filter(link -> !OF_NOW.matcher(link).find()))
                    .allMatch(link -> link.contains("asKnownOn=2026-11-23"));
        });
    }

    private String opened(Class<? extends LookingPage> page) {
        return opened(page, Map.of("asKnownOn", List.of("2026-06-16")))
                .getElement()
                .getTextRecursively();
    }

    private LookingPage opened(Class<? extends LookingPage> page, Map<String, List<String>> asked) {
        LookingPage one = beans.createBean(page);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(one);
        one.open(new Url(asked));
        return one;
    }
}
