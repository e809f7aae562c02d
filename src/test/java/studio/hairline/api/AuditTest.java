package studio.hairline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.dashboard.Dashboard;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Figure;
import studio.hairline.history.SettingsHistory;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.Disagreements;
import studio.hairline.ui.Formats;

@OnBothDatabases
class AuditTest {

    private static final int SEED = 20_261_126;

    @Autowired
    Audit audit;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Dashboard dashboard;

    @Autowired
    Disagreements lists;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void aStudioAgreesWithItselfAndWhatIsSpoiledIsFoundAndSaidOnTheCard() {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(RandomStudio.class).play(SEED, 200);
        AuditRun good = audit.check(SEED, 6);
        assertThat(audit.differences(good)).isEmpty();
        assertThat(good.differing()).isZero();
        assertThat(good.compared()).isGreaterThan(6 * 30);
        assertThat(warnings()).isEmpty();
        spoil();
        AuditRun bad = audit.check(SEED, 6);
        assertThat(bad.differing())
                .isPositive()
                .isEqualTo(audit.differences(bad).size());
        assertThat(audit.differences(bad)).extracting(Difference::figure).contains("new-inquiries");
        assertThat(warnings().get("new-inquiries")).startsWith("The audit found ");
        assertThat(audit.runs(9)).extracting(AuditRun::id).containsExactly(bad.id(), good.id());
    }

    @Test
    void whatIsCountedAnewAgreesAgainAndTheHistorySaysSo(@Autowired SettingsHistory history) {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(RandomStudio.class).play(SEED, 200);
        studio.jdbc().sql("update tallies set inquiries = inquiries + 1").update();
        assertThat(audit.check(SEED, 6).differing()).isPositive();
        assertThat(audit.countAnew()).isPositive();
        assertThat(audit.check(SEED, 6).differing()).isZero();
        assertThat(warnings()).isEmpty();
        assertThat(history.latest(1).getFirst().happening().change().after())
                .containsEntry("Sums of each day", "counted anew");
        studio.actAsStaff();
        assertThatThrownBy(() -> audit.countAnew()).isInstanceOf(AccessDeniedException.class);
    }

    private Map<String, String> warnings() {
        return dashboard
                .figures(DashboardFilter.read(Map.of("period", List.of("all-time")), time.today()))
                .differing();
    }

    /** Somebody writes past the verbs. */
    private void spoil() {
        studio.jdbc()
                .sql("update leads set standing = 'SPAM' where standing = 'GENUINE'")
                .update();
    }

    @Test
    void aCardSaysTheNumberItShowsItselfAndOfMoneyInMoney() {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(RandomStudio.class).play(SEED, 200);
        studio.jdbc()
                .sql("update tallies set booked_cents = booked_cents + 12345 where source = '*' and person = 0"
                        + " and category <> '*'")
                .update();
        audit.check(SEED, 2);
        var usual = dashboard.figures(DashboardFilter.read(Map.of(), time.today()));
        long shown = usual.cards().stream()
                .filter(card -> card.figure() == Figure.BOOKED)
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(usual.differing()).containsKey("booked");
        assertThat(lists.of(List.of("booked", "conversions")))
                .singleElement()
                .asString()
                .startsWith("Booked. The audit found ")
                .contains(", asked of ");
        assertThat(usual.differing().get("booked"))
                .startsWith("The audit found " + Formats.money(shown, "USD") + " shown, $");
    }

    @Test
    void whatTheHistoryDoesNotKnowIsFound() {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(RandomStudio.class).play(SEED, 60);
        studio.jdbc().sql("delete from history where kind = 'LEAD_RECEIVED'").update();
        AuditRun run = audit.check(SEED, 6);
        assertThat(audit.differences(run))
                .extracting(Difference::figure)
                .contains("new-inquiries", "open-now", "ultimate-conversion")
                .doesNotContain("conversions", "sessions");
    }

    @Test
    void onlyConsultationsAndTheLedgerHaveNoWitnessOfTheirOwn() {
        assertThat(catalogue.all())
                .filteredOn(figure -> Testimony.of(figure) == null)
                .extracting(Defined::code)
                .containsExactlyInAnyOrder(
                        "collected",
                        "held",
                        "consultation-show-rate",
                        "consultation-no-show-rate",
                        "consultation-late-rate",
                        "consultation-outcome-not-recorded",
                        "past-consultations-without-outcome");
    }

    @Test
    void itIsTheOwners() {
        studio.actAsStaff();
        assertThatThrownBy(() -> audit.runs(1)).isInstanceOf(AccessDeniedException.class);
    }
}
