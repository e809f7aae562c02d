package studio.hairline.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.SettingsHistory;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.people.Erasures;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.HealingGap;
import studio.hairline.treatments.HealingGaps;
import studio.hairline.treatments.IncludedTouchUps;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.RecallMonths;
import studio.hairline.treatments.SessionFile;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;
import studio.hairline.treatments.WholeSeries;

@OnBothDatabases
class RecallsTest {

    @Autowired
    Recalls recalls;

    @Autowired
    RecallMonths months;

    @Autowired
    HealingGaps gaps;

    @Autowired
    IncludedTouchUps included;

    @Autowired
    Treatments treatments;

    @Autowired
    Plans plans;

    @Autowired
    Erasures erasures;

    @Autowired
    History history;

    @Autowired
    SettingsHistory settings;

    @Autowired
    SessionFile sessions;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private long ana;

    /** Two sessions, the last on 15 July 2026; a touch-up is due on 15 July 2029. */
    @BeforeEach
    void aSeriesDone() {
        studio.clock().setTo("2026-07-20T15:00:00Z");
        ana = beans.createBean(WholeSeries.class).of("Ana Ruiz", 2, Instant.parse("2026-07-01T15:00:00Z"));
    }

    @Test
    void aTouchUpIsDueFromItsDayInItsWindowForNinetyDaysAndThenOverdue() {
        on("2029-07-14");
        assertThat(touchUps().all()).isEmpty();
        on("2029-07-15");
        assertThat(touchUps().of(Recall.State.IN_WINDOW)).singleElement().satisfies(due -> {
            assertThat(due.who().name()).isEqualTo("Ana Ruiz");
            assertThat(due.who().phone()).isEqualTo("(512) 555-0134");
            assertThat(due.words()).isEqualTo("How much?");
            assertThat(due.dueDay()).isEqualTo(LocalDate.of(2029, 7, 15));
        });
        on("2029-10-13");
        assertThat(touchUps().of(Recall.State.IN_WINDOW)).hasSize(1);
        on("2029-10-14");
        assertThat(touchUps().of(Recall.State.OVERDUE)).hasSize(1);
        assertThat(recalls.count()).isOne();
    }

    @Test
    void theirLatestWordsAreSaidWhicheverInquiryTheyAreIn(
            @Autowired studio.hairline.leads.Leads leads, @Autowired studio.hairline.triage.Conversation conversation) {
        on("2029-08-01");
        long old = touchUps().all().getFirst().leadId();
        Instant now = studio.clock().instant();
        Inquiry again = Inquiry.of(now, Channel.FORM, Source.WEBSITE, "It fades at the temples");
        LeadRef newer = leads.receive(ana, again);
        assertThat(touchUps().all()).extracting(Recall::words).containsExactly("It fades at the temples");
        leads.receive(ana, Inquiry.of(now, Channel.CALL, Source.WEBSITE, ""));
        assertThat(touchUps().all()).extracting(Recall::words).containsExactly("It fades at the temples");
        studio.clock().advance(java.time.Duration.ofHours(2));
        conversation.theyWrote(LeadRef.latest(old), studio.clock().instant(), "Never mind, next year");
        assertThat(touchUps().all()).extracting(Recall::words).containsExactly("Never mind, next year");
        leads.setAside(newer, Standing.SPAM);
        assertThat(touchUps().all()).extracting(Recall::leadId).containsExactly(old);
    }

    @Test
    void aBookedTouchUpIsNotCalledAndADoneOneIsDueAnewFromItsOwnDay() {
        on("2029-08-01");
        var booked = treatments.scheduleTouchUp(
                TouchUp.of(ana), ChairTime.at(Instant.parse("2029-08-05T15:00:00Z"), TestStudio.STAFF));
        assertThat(touchUps().of(Recall.State.BOOKED)).hasSize(1);
        assertThat(recalls.count()).isZero();
        on("2029-08-06");
        treatments.complete(booked, Instant.parse("2029-08-05T18:00:00Z"), TestStudio.NO_RECORD);
        assertThat(touchUps().all()).isEmpty();
        on("2032-08-05");
        assertThat(touchUps().of(Recall.State.IN_WINDOW)).hasSize(1);
    }

    @Test
    void theOwnerSaysAfterHowManyMonthsAndScarsAreDueSooner() {
        assertThat(months.all()).containsEntry(Category.TRANSPLANT_SCAR, 24).containsEntry(Category.MALE_PATTERN, 36);
        months.set(Category.MALE_PATTERN, 12);
        assertThat(settings.latest(1).getFirst().happening().change().after())
                .containsEntry("Touch-up of Male pattern baldness due", "after 12 months");
        on("2027-07-15");
        assertThat(touchUps().all()).hasSize(1);
        assertThatThrownBy(() -> months.set(Category.MALE_PATTERN, 0))
                .isInstanceOf(Refusal.class)
                .hasMessage("Give a number of months from 1 to 120.");
    }

    @Test
    void aSeriesIsStalledAfterThirtyFiveDaysWithNothingBooked() {
        long lead = cancelTheSecondOf("Bea Stone");
        on("2026-08-05");
        assertThat(recalls.list(RecallKind.STALLED).all()).isEmpty();
        on("2026-08-06");
        assertThat(recalls.list(RecallKind.STALLED).all()).singleElement().satisfies(one -> {
            assertThat(one.leadId()).isEqualTo(lead);
            assertThat(one.progress()).isEqualTo(new Recall.Progress(1, 2));
        });
        treatments.schedule(
                plans.ofLead(lead).orElseThrow().id(),
                ChairTime.at(Instant.parse("2026-09-05T15:00:00Z"), TestStudio.STAFF),
                null);
        assertThat(recalls.list(RecallKind.STALLED).all()).isEmpty();
    }

    @Test
    void aSeriesOfACategoryThatHealsFasterIsStalledSooner() {
        cancelTheSecondOf("Bea Stone");
        gaps.set(Category.MALE_PATTERN, new HealingGap(5, 10, 12, 15));
        on("2026-07-16");
        assertThat(recalls.list(RecallKind.STALLED).all()).isEmpty();
        on("2026-07-17");
        assertThat(recalls.list(RecallKind.STALLED).all())
                .extracting(Recall::dueDay)
                .containsExactly(LocalDate.of(2026, 7, 16));
    }

    @Test
    void aTouchUpIsInThePriceForAsManyMonthsAfterTheSeriesAsTheOwnerSays() {
        included.set(Category.MALE_PATTERN, 40);
        on("2029-08-01");
        assertThat(touchUps().all()).extracting(Recall::includedUntil).containsExactly(LocalDate.of(2029, 11, 15));
        assertThat(plans.ofPerson(ana).getFirst().includedUntil()).isEqualTo(LocalDate.of(2029, 11, 15));
        included.set(Category.MALE_PATTERN, 0);
        assertThat(plans.ofPerson(ana).getFirst().includedUntil()).isNull();
        assertThatThrownBy(() -> included.set(Category.MALE_PATTERN, -1)).isInstanceOf(Refusal.class);
    }

    @Test
    void aTouchUpInThePriceAsksForNothingWhoeverBooksIt() {
        included.set(Category.MALE_PATTERN, 40);
        on("2029-08-01");
        assertThat(asked("2029-11-15T15:00:00Z")).isZero();
        assertThat(asked("2029-11-16T15:00:00Z")).isEqualTo(40_000);
    }

    private Long asked(String when) {
        ChairTime time = ChairTime.at(Instant.parse(when), TestStudio.STAFF);
        return sessions.of(treatments
                        .scheduleTouchUp(new TouchUp(ana, null, 40_000), time, "Two in a row")
                        .id())
                .valueCents();
    }

    @Test
    void whoWasCalledRestsForThreeDaysAndWhoWantsNoMoreForGoodUnlessTakenBack() {
        on("2029-08-01");
        long lead = touchUps().all().getFirst().leadId();
        recalls.called(lead, RecallKind.TOUCH_UP);
        assertThat(touchUps().resting()).isOne();
        assertThat(history.ofLead(lead, 1).getFirst().happening().change().after())
                .containsEntry("note", "Called: touch-ups due.");
        on("2029-08-04");
        assertThat(touchUps().all()).hasSize(1);

        String note = recalls.notWanted(lead, RecallKind.TOUCH_UP, "moved away");
        on("2031-08-04");
        assertThat(touchUps().all()).isEmpty();
        recalls.wake(lead, RecallKind.TOUCH_UP, note);
        Happening last = history.ofLead(lead, 1).getFirst().happening();
        assertThat(last.kind()).isEqualTo(EventKind.UNDONE);
        assertThat(last.change().after()).containsEntry("about", "Not wanted: moved away");
        assertThat(touchUps().all()).hasSize(1);
        assertThatThrownBy(() -> recalls.notWanted(lead, RecallKind.TOUCH_UP, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("why they want no more");
    }

    @Test
    void whoWasErasedIsNotCalled() {
        on("2029-08-01");
        erasures.erase(ana, "Ana Ruiz");
        assertThat(touchUps().all()).isEmpty();
    }

    private RecallList touchUps() {
        return recalls.list(RecallKind.TOUCH_UP);
    }

    private void on(String day) {
        studio.clock().setTo(day + "T15:00:00Z");
    }

    /** One session on 1 July 2026, of two. */
    private long cancelTheSecondOf(String name) {
        long person = beans.createBean(WholeSeries.class).of(name, 1, Instant.parse("2026-07-01T15:00:00Z"));
        studio.jdbc()
                .sql("update plans set sessions = 2 where person_id = :person")
                .param("person", person)
                .update();
        return plans.ofPerson(person).getFirst().leadId();
    }
}
