package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationAgain;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.money.Ledger;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyRuleBook;
import studio.hairline.money.MoneyRules;
import studio.hairline.money.Payment;
import studio.hairline.people.People;
import studio.hairline.tallies.Tallies;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class ExpectedAgainTest {

    @Autowired
    Treatments treatments;

    @Autowired
    SessionAgain again;

    @Autowired
    CalledOff calledOff;

    @Autowired
    Consultations consultations;

    @Autowired
    ConsultationAgain meetings;

    @Autowired
    MoneyRuleBook rules;

    @Autowired
    Ledger ledger;

    @Autowired
    Leads leads;

    @Autowired
    Plans plans;

    @Autowired
    Tallies tallies;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationContext program;

    private AgreedSeries series;

    @BeforeEach
    void threeSessionsAreAgreed(@Autowired People people) {
        studio.clock().setTo("2026-05-10T15:00:00Z");
        series = program.getAutowireCapableBeanFactory().createBean(AgreedSeries.class);
        series.begin(people, leads, plans);
    }

    @Test
    void aSessionCalledOffByMistakeStandsInItsPlaceAgainAndTheCountsFollow() {
        series.scheduled(14);
        SessionRef second = series.scheduled(28);
        series.scheduled(42);
        SessionRef off = treatments.cancel(second);
        assertThat(numbers()).containsExactly(1, 2);
        again.expect(off);
        assertThat(numbers()).containsExactly(1, 2, 3);
        assertThat(plan().series())
                .extracting(SessionDetails::startsAt)
                .containsExactly(
                        AgreedSeries.day(14).startsAt(),
                        AgreedSeries.day(28).startsAt(),
                        AgreedSeries.day(42).startsAt());
        assertThat(new TallyTable(studio).lines()).isNotEmpty();
        assertThat(tallies.mend()).as("sums that are not those of the rows").isZero();
        assertThatThrownBy(() -> again.expect(off)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoseTimeOrPlaceWasTakenMeanwhileIsNotExpectedAgain() {
        SessionRef off = treatments.cancel(series.scheduled(14));
        SessionRef other = series.scheduled(14);
        assertThatThrownBy(() -> again.expect(off)).hasMessageContaining("another artist");
        treatments.cancel(other);
        List.of(28, 42, 56).forEach(series::scheduled);
        assertThatThrownBy(() -> again.expect(off)).hasMessageContaining("booked or done meanwhile");
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void whatWasKeptForItIsTakenBackWithIt() {
        SessionRef soon = series.scheduled(7);
        Payment kept = new Payment(
                5_000,
                Means.OTHER,
                studio.clock()
                        .instant()
                        .atZone(java.time.ZoneId.of("America/Chicago"))
                        .toLocalDate(),
                "",
                "form-1");
        SessionRef off = calledOff.cancel(soon, series.lead, kept);
        assertThat(ledger.balance(series.lead).forfeited()).isEqualTo(5_000);
        calledOff.takeBack(off, "form-1");
        assertThat(ledger.balance(series.lead).forfeited()).isZero();
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void howMuchNoticeIsEnoughIsTheOwnersToSay() {
        rules.set(new MoneyRules(10, 0, 24, 0, 15));
        assertThat(status(treatments.cancel(series.scheduled(8)))).isEqualTo(SessionStatus.CANCELLED);
        rules.set(new MoneyRules(10, 0, 96, 0, 15));
        assertThat(status(treatments.cancel(series.scheduled(8)))).isEqualTo(SessionStatus.CANCELLED_LATE);
    }

    @Test
    void aConsultationCalledOffByMistakeIsBookedAgainUnlessAnotherIs() {
        Instant now = studio.clock().instant();
        LeadRef ben = leads.receive(series.person, Inquiry.of(now, Channel.CALL, Source.PHONE, ""));
        long meeting = consultations.book(ben, ConsultationKind.VIDEO, now.plus(Duration.ofHours(30)), now);
        consultations.cancel(meeting);
        assertThat(outcomes(ben)).containsExactly(ConsultationOutcome.CANCELLED_LATE);
        meetings.expect(meeting);
        assertThat(outcomes(ben)).containsExactly(ConsultationOutcome.BOOKED);
        assertThatThrownBy(() -> meetings.expect(meeting)).isInstanceOf(Refusal.class);
        consultations.cancel(meeting);
        consultations.book(LeadRef.latest(ben.id()), ConsultationKind.VIDEO, now.plus(Duration.ofHours(90)), now);
        assertThatThrownBy(() -> meetings.expect(meeting)).hasMessageContaining("booked meanwhile");
    }

    private SessionStatus status(SessionRef ref) {
        return plan().series().stream()
                .filter(one -> one.ref().id() == ref.id())
                .findFirst()
                .orElseThrow()
                .status();
    }

    private PlanDetails plan() {
        return plans.of(series.plan).orElseThrow();
    }

    private List<Integer> numbers() {
        return plan().series().stream()
                .filter(one -> one.status().isLive())
                .map(SessionDetails::number)
                .toList();
    }

    private List<ConsultationOutcome> outcomes(LeadRef ref) {
        return consultations.ofLead(ref.id()).stream().map(one -> one.outcome()).toList();
    }
}
