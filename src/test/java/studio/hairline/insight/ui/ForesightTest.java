package studio.hairline.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.dashboard.Adding;
import studio.hairline.dashboard.Goals;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.Url;
import studio.hairline.ui.chart.ForeseenColumns;

/** The pages of what is to come: the forecast, and the goals of the month. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class ForesightTest extends BrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Goals goals;

    @Autowired
    TestStudio studio;

    @Test
    void anEmptyStudioIsToldWhatIsMissing() {
        assertThat(text(opened(ForecastView.class)))
                .doesNotContain("What came of it")
                .contains(
                        "Not enough yet: 9 whole stretches of 30 days are needed, and there are 0.", "Sessions booked")
                .doesNotContain("NaN", "Infinity");
        assertThat(text(opened(GoalsView.class))).contains("No goal yet. Set one below");
    }

    @Test
    void whatIsKnownIsForeseenDrawnAndTried() {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(RandomStudio.class).play(2, 400);
        ForecastView page = opened(ForecastView.class);
        assertThat(text(page))
                .contains("What to expect", "How good it would have been", "tries are needed", "New inquiries, 90 days")
                .doesNotContain("NaN", "Infinity");
        assertThat($(ForeseenColumns.class).all()).hasSizeGreaterThanOrEqualTo(3);
        assertThat($(Anchor.class).withText("the last 90 days").all()).hasSize(4);
    }

    @Test
    void aForecastOfAPastDaySaysWhatCameOfItAndWhatIsNotOver() {
        studio.clock().setTo(RandomStudio.NOW);
        RandomStudio life = beans.createBean(RandomStudio.class);
        life.play(2, 400);
        studio.clock().advance(Duration.ofDays(31));
        ForecastView page = opened(ForecastView.class, new Url(Map.of("asKnownOn", List.of("2026-11-23"))));
        assertThat(text(page))
                .contains(
                        "As known at the end of 23 Nov 2026.",
                        "From 23 Nov 2026 on, that day included",
                        "came ",
                        "not over yet",
                        "What came of it",
                        "as it is counted now")
                .doesNotContain("From today on", "open now");
        List<String> recent = $(Anchor.class).withText("the last 90 days").all().stream()
                .map(Anchor::getHref)
                .toList();
        assertThat(recent).hasSize(4).allMatch(href -> href.contains("asKnownOn=2026-11-23"));
        life.play(3, 100);
        opened(ForecastView.class, new Url(Map.of("asKnownOn", List.of("2026-11-23"))));
        assertThat($(Anchor.class).all().stream().filter(one -> one.getText().startsWith("came ")))
                .isNotEmpty()
                .allMatch(one -> !one.getHref().contains("asKnownOn"));
    }

    @Test
    void staffSeeNoMoneyOnEither() {
        goals.set(Map.of(Adding.BOOKED, 90_000L, Adding.SESSIONS, 3L));
        studio.actAsStaff();
        assertThat(text(opened(ForecastView.class)))
                .contains("Sessions completed")
                .doesNotContain("Collected", "$");
        GoalsView page = opened(GoalsView.class);
        assertThat(text(page)).contains("Sessions completed").doesNotContain("Booked", "$");
        assertThat($(Button.class).withText("Save goals").exists()).isFalse();
    }

    @Test
    void theGoalsOfAPastDayAreThoseOfThenAndCannotBeSet() {
        studio.clock().setTo(Instant.parse("2026-06-16T17:00:00Z"));
        goals.set(Map.of(Adding.INQUIRIES, 40L));
        studio.clock().advance(Duration.ofDays(20));
        goals.set(Map.of(Adding.SESSIONS, 3L));
        assertThat(text(opened(GoalsView.class, new Url(Map.of("asKnownOn", List.of("2026-06-17"))))))
                .contains("As known at the end of 17 Jun 2026.", "Jun 2026 against its goals", "New inquiries", "40")
                .doesNotContain("Sessions completed", "This month");
        assertThat($(Button.class).withText("Save goals").exists()).isFalse();
        assertThat(text(opened(GoalsView.class, new Url(Map.of("asKnownOn", List.of("2026-06-15"))))))
                .contains("No goal was set then.");
    }

    @Test
    void theOwnerSetsAGoalAndTakesItBack() {
        opened(GoalsView.class);
        type("New inquiries", "40");
        type("Collected", "5000.50");
        save();
        assertThat(goals.all()).isEqualTo(Map.of(Adding.INQUIRIES, 40L, Adding.COLLECTED, 500_050L));
        test($(Button.class).withText("Undo").single()).click();
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void aGoalThatIsNoneIsSaidBesideItsFieldAndNothingIsSaved() {
        studio.clock().setTo(Instant.parse("2026-06-16T17:00:00Z"));
        opened(GoalsView.class);
        type("New inquiries", "2.5");
        type("Conversions", "-3");
        type("Booked", "10.001");
        type("Sessions completed", "8");
        save();
        assertThat(field("New inquiries").getErrorMessage()).isEqualTo("Give a whole number.");
        assertThat(field("Conversions").getErrorMessage()).isEqualTo("Give a number above zero, or leave it empty.");
        assertThat(field("Booked").getErrorMessage()).isEqualTo("Give whole cents.");
        assertThat(field("Sessions completed").isInvalid()).isFalse();
        assertThat(field("Sessions completed").getValue()).isEqualByComparingTo("8");
        assertThat(goals.all()).isEmpty();
    }

    private <T extends AddressedPage> T opened(Class<T> kind) {
        return opened(kind, Url.EMPTY);
    }

    private <T extends AddressedPage> T opened(Class<T> kind, Url url) {
        UI.getCurrentOrThrow().removeAll();
        T page = beans.createBean(kind);
        UI.getCurrentOrThrow().add(page);
        page.open(url);
        return page;
    }

    private void type(String label, String number) {
        field(label).setValue(new BigDecimal(number));
    }

    private BigDecimalField field(String label) {
        return $(BigDecimalField.class).all().stream()
                .filter(one -> one.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test($(Button.class).withText("Save goals").single()).click();
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
