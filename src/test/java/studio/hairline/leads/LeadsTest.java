package studio.hairline.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.figures.Period;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.tallies.Slice;
import studio.hairline.tallies.Slice.Split;
import studio.hairline.tallies.Tallies;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyBook;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class LeadsTest {

    private static final Instant MAY = Instant.parse("2026-05-04T15:00:00Z");
    private static final Period ALL_YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    @Autowired
    Leads leads;

    @Autowired
    LeadFile file;

    @Autowired
    Consultations consultations;

    @Autowired
    People people;

    @Autowired
    History history;

    @Autowired
    TallyBook tallies;

    @Autowired
    Tallies keeper;

    @Autowired
    TestStudio studio;

    private long person;

    @BeforeEach
    void somebodyWrites() {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", "(512) 555-0142"), null)
                .id();
    }

    private LeadRef received() {
        return leads.receive(person, Inquiry.of(MAY, Channel.FORM, Source.INSTAGRAM, "My hairline is going."));
    }

    private long counted(Tally tally) {
        return tallies.sums(Slice.everything(Split.NOTHING), ALL_YEAR, Set.of(tally)).values().stream()
                .mapToLong(row -> row.get(tally))
                .sum();
    }

    @Test
    void anInquiryReceivedInMayAndConvertedInJuneCountsInBothMonthsForEver() {
        LeadRef lead = received();
        leads.convert(lead, new Terms(3, 270_000, 27_000), MAY.plus(Duration.ofDays(40)));
        Map<LocalDate, Long> inquiries = byMonth(Tally.INQUIRIES);
        assertThat(inquiries).containsExactly(Map.entry(LocalDate.of(2026, 5, 1), 1L));
        assertThat(byMonth(Tally.CONVERSIONS)).containsExactly(Map.entry(LocalDate.of(2026, 6, 1), 1L));
        assertThat(counted(Tally.BOOKED_CENTS)).isEqualTo(270_000);
        assertThat(counted(Tally.REACHED_BOOKING)).isEqualTo(1);
    }

    private Map<LocalDate, Long> byMonth(Tally tally) {
        return tallies.months(Slice.everything(Split.NOTHING), ALL_YEAR, Set.of(tally)).stream()
                .filter(row -> row.get(tally) != 0)
                .collect(java.util.stream.Collectors.toMap(row -> row.day(), row -> row.get(tally)));
    }

    @Test
    void aLostLeadCannotBeConverted() {
        LeadRef lead = leads.lose(received(), LostReason.PRICE, MAY.plusSeconds(60));
        assertThatThrownBy(() -> leads.convert(lead, new Terms(3, 100, 10), MAY.plusSeconds(90)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reopen");
    }

    @Test
    void reopeningDoesNotEraseTheFirstLoss() {
        LeadRef lost = leads.lose(received(), LostReason.PRICE, MAY.plusSeconds(60));
        LeadRef open = leads.reopen(lost);
        leads.lose(open, LostReason.FEAR, MAY.plus(Duration.ofDays(9)));
        assertThat(file.of(lost.id()).loss().reason()).isEqualTo(LostReason.PRICE);
        assertThat(counted(Tally.LOSSES)).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoIsToldWhatChanged() {
        LeadRef seen = received();
        leads.triage(seen, new Triage(Category.MALE_PATTERN, "NORWOOD_4", TestStudio.STAFF), MAY.plusSeconds(60));
        assertThatThrownBy(() -> leads.lose(seen, LostReason.PRICE, MAY.plusSeconds(90)))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.since())
                                .extracting(entry -> entry.happening().kind())
                                .containsExactly(EventKind.LEAD_TRIAGED));
    }

    @Test
    void theFirstAssessmentIsKept() {
        LeadRef lead = leads.receive(
                person,
                Inquiry.of(MAY, Channel.FORM, Source.GOOGLE, "").about(Category.RECEDING_HAIRLINE, "NORWOOD_2"));
        leads.triage(lead, new Triage(Category.MALE_PATTERN, "NORWOOD_5", null), MAY.plusSeconds(60));
        assertThat(file.of(lead.id()).assessments())
                .extracting(Assessed::category)
                .containsExactly(Category.RECEDING_HAIRLINE, Category.MALE_PATTERN);
    }

    @Test
    void whatIsSetAsideIsInNoFigureAndCountedBesideIt() {
        leads.setAside(received(), Standing.SPAM);
        assertThat(counted(Tally.INQUIRIES)).isZero();
        assertThat(counted(Tally.UNANSWERED)).isZero();
        assertThat(counted(Tally.SPAM)).isEqualTo(1);
    }

    @Test
    void aConsultationThatHasNotStartedHasNoOutcome() {
        LeadRef lead = received();
        long id = consultations.book(
                lead, ConsultationKind.VIDEO, Instant.parse("2026-11-24T18:00:00Z"), MAY.plusSeconds(60));
        assertThatThrownBy(() -> consultations.attend(id)).hasMessageContaining("not started");
    }

    @Test
    void theHistoryKeepsWhenItHappenedAndWhenItWasRecorded() {
        LeadRef lead = received();
        var entry = history.ofLead(lead.id(), 10).getFirst();
        assertThat(entry.happening().happenedAt()).isEqualTo(MAY);
        assertThat(entry.recordedAt()).isEqualTo(studio.clock().instant());
        assertThat(entry.actorId()).isEqualTo(TestStudio.OWNER);
    }

    @Test
    void countingAnewGivesWhatWasKept() {
        leads.answer(received(), MAY.plusSeconds(901));
        assertThat(List.of(counted(Tally.ANSWERED_1H), counted(Tally.ANSWERED_15M), counted(Tally.HOUR_10)))
                .containsExactly(1L, 0L, 1L);
        assertThat(keeper.mend()).isZero();
    }
}
