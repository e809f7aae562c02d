package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.SettingsHistory;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Step;
import studio.hairline.money.Ledger;
import studio.hairline.people.People;
import studio.hairline.tallies.Tallies;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class SeriesLengthTest {

    @Autowired
    SeriesLength length;

    @Autowired
    SeriesSlots slots;

    @Autowired
    HealingGaps gaps;

    @Autowired
    Plans plans;

    @Autowired
    LeadFile leads;

    @Autowired
    History history;

    @Autowired
    SettingsHistory settings;

    @Autowired
    Ledger ledger;

    @Autowired
    Tallies tallies;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationContext program;

    private AgreedSeries series;

    @BeforeEach
    void threeSessionsAreAgreed(@Autowired People people, @Autowired Leads inquiries) {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        series = program.getAutowireCapableBeanFactory().createBean(AgreedSeries.class);
        series.begin(people, inquiries, plans);
    }

    @Test
    void anAddedSessionSaysWhySharesThePriceAndCanBeTakenBack() {
        series.done(7);
        length.add(series.plan, 3, " Dry skin ");
        assertThat(plan().sessions()).isEqualTo(4);
        assertThat(plan().series()).extracting(SessionDetails::valueCents).containsExactly(25_000L);
        Entry told = told(EventKind.SESSION_ADDED);
        assertThat(told.happening().change().before()).containsEntry("sessions", "3");
        assertThat(told.happening().change().after())
                .containsEntry("sessions", "4")
                .containsEntry("reason", "Dry skin");
        length.back(series.plan, 4, 3);
        assertThat(plan().sessions()).isEqualTo(3);
        assertThat(plan().series()).extracting(SessionDetails::valueCents).containsExactly(33_333L);
        assertThat(told(EventKind.UNDONE).happening().change().after()).containsEntry("sessions", "3");
    }

    @Test
    void withoutAReasonNothingChangesAndTwiceClickedItChangesOnce() {
        assertThatThrownBy(() -> length.add(series.plan, 3, "  "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("why the series changes");
        length.add(series.plan, 3, "Scar");
        assertThatThrownBy(() -> length.add(series.plan, 3, "Scar")).hasMessageContaining("it has 4 sessions now");
        assertThat(plan().sessions()).isEqualTo(4);
    }

    @Test
    void whatIsBookedIsNotDropped() {
        for (int day : List.of(7, 21, 300)) {
            series.scheduled(day);
        }
        assertThatThrownBy(() -> length.drop(series.plan, 3, "Content")).hasMessageContaining("cancel one");
        assertThat(plan().canDrop()).isFalse();
    }

    @Test
    void theSeriesIsDoneOnceTheLastIsDroppedAndNotAnyMoreOnceOneIsAdded() {
        series.done(7);
        series.done(21);
        assertThat(reached()).isEqualTo(Step.FIRST_SESSION);
        length.drop(series.plan, 3, "Content with two");
        assertThat(reached()).isEqualTo(Step.SERIES_DONE);
        length.add(series.plan, 2, "Wants it denser");
        assertThat(reached()).isEqualTo(Step.FIRST_SESSION);
    }

    @Test
    void theLedgerAndWhatIsCountedFollow() {
        series.done(7);
        series.done(21);
        length.drop(series.plan, 3, "Content with two");
        assertThat(ledger.balance(series.lead).earned()).isEqualTo(100_000);
        assertThat(new TallyTable(studio).lines()).isNotEmpty();
        assertThat(tallies.mend()).as("sums that are not those of the rows").isZero();
    }

    @Test
    void aCategoryHealsAsLongAsTheOwnerSays() {
        gaps.set(Category.MALE_PATTERN, new HealingGap(10, 21, 40, 50));
        series.done(7);
        assertThatThrownBy(() -> series.scheduled(16)).hasMessageContaining("at least 10 days");
        LocalDate first = LocalDate.of(2026, 11, 24);
        List<ChairTime> times = slots.suggest(series.plan, new SeriesSlots.Asked(first, 180, TestStudio.STAFF));
        assertThat(times).hasSize(2);
        assertThat(java.time.Duration.between(
                                times.get(0).startsAt(), times.get(1).startsAt())
                        .toDays())
                .isGreaterThanOrEqualTo(21);
        assertThat(settings.latest(1).getFirst().happening().change().after())
                .containsEntry(
                        "Healing gap of Male pattern baldness",
                        "at least 10, aim 21, warn past 40, stalled past 50 days");
    }

    @Test
    void staffSetNoGap() {
        studio.actAsStaff();
        assertThat(gaps.of(Category.OTHER_SCAR)).isEqualTo(HealingGap.USUAL);
        assertThatThrownBy(() -> gaps.set(Category.OTHER_SCAR, new HealingGap(10, 21, 40, 50)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    private PlanDetails plan() {
        return plans.of(series.plan).orElseThrow();
    }

    private Step reached() {
        return leads.of(series.lead).reached();
    }

    private Entry told(EventKind kind) {
        return history.ofLeadAndPerson(series.lead, series.person, History.NOW, 50).stream()
                .filter(entry -> entry.happening().kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
