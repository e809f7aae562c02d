package studio.hairline.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.WholeSeries;
import studio.hairline.ui.Url;
import studio.hairline.ui.chart.LinksOfPage;

/** Answering, and the sessions in figures, look back at a day that is over. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class FiguresThenPageTest extends BrowserlessTest {

    private static final List<Class<? extends FiguresThenPage>> PAGES =
            List.of(AnsweringView.class, ChairFiguresView.class);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TestStudio studio;

    @BeforeEach
    void something() {
        studio.clock().setTo("2026-06-16T18:00:00Z");
        beans.createBean(WholeSeries.class).of("Ana Known", 2, Instant.parse("2026-05-20T15:00:00Z"));
        studio.clock().advance(Duration.ofDays(2));
        beans.createBean(WholeSeries.class).of("Ben Later", 2, Instant.parse("2026-05-20T21:00:00Z"));
    }

    @Test
    void eachShowsWhatWasKnownAndNamesWhatIsNot() {
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(opened(page, "2026-06-16").getTextRecursively())
                        .contains("As known at the end of 16 Jun 2026.")
                        .doesNotContain("· As known at the end of", "as they stand now only"));
        assertThat(opened(ChairFiguresView.class, "2026-06-16").getTextRecursively())
                .contains("Chair use booked")
                .doesNotContain("not kept");
        studio.jdbc()
                .sql("insert into chairs_before (changed_at) values (?)")
                .param(studio.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
        assertThat(opened(ChairFiguresView.class, "2026-06-16").getTextRecursively())
                .containsOnlyOnce("Which chairs there were on a past day was not kept then.")
                .doesNotContain("Chair use booked");
        assertThat(opened(ChairFiguresView.class, "2026-06-16").getOuterHTML()).contains("asKnownOn=2026-06-16");
    }

    @Test
    void aDayThatIsNotOverIsRefused() {
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(opened(page, "2026-06-18").getTextRecursively())
                        .contains("This cannot be shown as known on a past day. 18 Jun 2026 is not over yet"));
    }

    @Test
    void whateverItLeadsToIsOfTheSameDay() {
        studio.clock().setTo(RandomStudio.NOW);
        RandomStudio life = beans.createBean(RandomStudio.class);
        life.play(2, 400);
        studio.clock().advance(Duration.ofDays(2));
        life.play(3, 60);
        assertThat(PAGES).allSatisfy(page -> {
            Component one = page(page, "2026-11-23");
            List<String> links = LinksOfPage.of(one);
            assertThat(links).hasSizeGreaterThan(20).anyMatch(link -> link.startsWith("As it stands now "));
            assertThat(links.stream().filter(link -> !link.startsWith("As it stands now ")))
                    .allMatch(link -> link.contains("asKnownOn=2026-11-23"));
        });
    }

    private Element opened(Class<? extends FiguresThenPage> page, String day) {
        return page(page, day).getElement();
    }

    private Component page(Class<? extends FiguresThenPage> page, String day) {
        FiguresThenPage one = beans.createBean(page);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(one);
        one.open(new Url(Map.of("asKnownOn", List.of(day), "period", List.of("all-time"))));
        return one;
    }
}
