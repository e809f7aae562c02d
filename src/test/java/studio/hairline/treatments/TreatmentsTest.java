package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Step;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class TreatmentsTest {

    private static final Instant MAY = Instant.parse("2026-05-04T15:00:00Z");

    @Autowired
    Treatments treatments;

    @Autowired
    Plans plans;

    @Autowired
    SessionFile file;

    @Autowired
    Leads leads;

    @Autowired
    LeadMarks marks;

    @Autowired
    LeadFile leadFile;

    @Autowired
    People people;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    private long person;
    private long lead;
    private long plan;

    @BeforeEach
    void somebodyConverts() {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", "(512) 555-0142"), null)
                .id();
        LeadRef ref = leads.receive(
                person, Inquiry.of(MAY, Channel.FORM, Source.INSTAGRAM, "").about(Category.MALE_PATTERN, "NORWOOD_3"));
        lead = leads.convert(ref, new Terms(3, 100_000, 10_000), MAY.plusSeconds(60))
                .id();
        plan = plans.ofLead(lead).orElseThrow().id();
    }

    private static ChairTime day(int n) {
        return ChairTime.at(MAY.plus(Duration.ofDays(n)), TestStudio.STAFF);
    }

    private SessionRef scheduled(int day) {
        return treatments.schedule(plan, day(day), null);
    }

    private SessionRef done(int day) {
        return treatments.complete(scheduled(day), day(day).startsAt().plus(Duration.ofHours(3)));
    }

    @Test
    void aConversionOpensThePlan() {
        PlanDetails opened = plans.of(plan).orElseThrow();
        assertThat(opened.sessions()).isEqualTo(3);
        assertThat(opened.priceCents()).isEqualTo(100_000);
        assertThat(opened.hasRoom()).isTrue();
        assertThat(history.ofLead(lead, 9))
                .extracting(entry -> entry.happening().kind())
                .contains(EventKind.PLAN_OPENED);
    }

    @Test
    void theSessionsOfAPlanShareItsPriceInWholeCentsAndTheLastTakesTheRest() {
        for (int day : List.of(7, 21, 35)) {
            scheduled(day);
        }
        assertThat(plans.of(plan).orElseThrow().series())
                .extracting(SessionDetails::valueCents)
                .containsExactly(33_333L, 33_333L, 33_334L);
    }

    @Test
    void aPlanOfThreeHasNoFourthSession() {
        for (int day : List.of(7, 21, 35)) {
            scheduled(day);
        }
        assertThatThrownBy(() -> scheduled(49)).isInstanceOf(Refusal.class).hasMessageContaining("touch-up");
    }

    @Test
    void theScalpNeedsAWeekToHealUnlessThereIsAReason() {
        scheduled(7);
        assertThatThrownBy(() -> scheduled(13)).hasMessageContaining("7 days");
        SessionRef early = treatments.schedule(plan, day(13), "Flies home next week");
        assertThat(history.ofSession(early.id(), 1)
                        .getFirst()
                        .happening()
                        .change()
                        .after())
                .containsEntry("reason", "Flies home next week");
    }

    @Test
    void movingASessionKeepsTheGapToBothNeighbours() {
        scheduled(7);
        SessionRef second = scheduled(21);
        scheduled(35);
        assertThatThrownBy(() -> treatments.move(second, day(30), null)).hasMessageContaining("Session 3");
        assertThatThrownBy(() -> treatments.move(second, day(12), null)).hasMessageContaining("Session 1");
        assertThatThrownBy(() -> treatments.move(second, day(40), "late")).hasMessageContaining("before it");
        treatments.move(second, day(25), null);
        assertThat(file.of(second.id()).startsAt()).isEqualTo(day(25).startsAt());
    }

    @Test
    void aSessionThatLiesAheadCannotBeCompletedOrMissed() {
        SessionRef ahead = scheduled(300);
        assertThatThrownBy(() -> treatments.complete(ahead, studio.clock().instant()))
                .hasMessageContaining("not started");
        assertThatThrownBy(() -> treatments.miss(ahead)).hasMessageContaining("not started");
    }

    @Test
    void whatIsDoneIsNotCancelled() {
        SessionRef done = done(7);
        assertThatThrownBy(() -> treatments.cancel(done)).hasMessageContaining("Completed");
    }

    @Test
    void theFirstAndTheLastSessionMoveTheLeadOn() {
        done(7);
        assertThat(leadFile.of(lead).reached()).isEqualTo(Step.FIRST_SESSION);
        done(21);
        assertThat(leadFile.of(lead).reached()).isEqualTo(Step.FIRST_SESSION);
        SessionRef last = done(35);
        assertThat(leadFile.of(lead).reached()).isEqualTo(Step.SERIES_DONE);
        assertThat(file.of(last.id()).gapDays()).isEqualTo(14);
    }

    @Test
    void theSecondSessionIsNotCompletedBeforeTheFirst() {
        scheduled(7);
        SessionRef second = scheduled(21);
        assertThatThrownBy(() -> treatments.complete(second, day(22).startsAt()))
                .hasMessageContaining("Session 1");
    }

    @Test
    void afterANoShowTheLaterSessionsMoveUpAndAnotherCanBeScheduled() {
        SessionRef missed = scheduled(7);
        SessionRef second = scheduled(21);
        scheduled(35);
        treatments.miss(missed);
        assertThat(file.of(second.id()).number()).isEqualTo(1);
        SessionRef other = scheduled(49);
        assertThat(file.of(other.id()).number()).isEqualTo(3);
        assertThat(file.of(other.id()).valueCents()).isEqualTo(33_334);
    }

    @Test
    void theSecondOfTwoIsToldWhatChanged() {
        SessionRef seen = scheduled(7);
        treatments.move(seen, day(8), null);
        assertThatThrownBy(() -> treatments.cancel(seen))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.since())
                                .extracting(entry -> entry.happening().kind())
                                .containsExactly(EventKind.SESSION_MOVED));
    }

    @Test
    void whatHappensToASessionIsNoChangeOfTheLead() {
        LeadRef seen = leadFile.of(lead).ref();
        SessionRef session = scheduled(7);
        treatments.move(session, day(8), null);
        marks.plan(seen, "Call about aftercare", null);
        assertThat(leadFile.of(lead).nextStep()).isEqualTo("Call about aftercare");
    }

    @Test
    void aSessionFollowsTheCategoryAndSourceOfItsLead() {
        SessionRef seen = done(7);
        marks.categorise(LeadRef.latest(lead), Category.TRANSPLANT_SCAR, null, null);
        assertThat(file.of(seen.id()).category()).isEqualTo(Category.TRANSPLANT_SCAR);
        assertThat(file.of(seen.id()).ref()).isEqualTo(seen);
    }

    @Test
    void aTouchUpIsAboutWhatTheSeriesWasAbout() {
        SessionRef touchUp = treatments.scheduleTouchUp(new TouchUp(person, null, 30_000), day(190));
        SessionDetails details = file.of(touchUp.id());
        assertThat(details.leadId()).isEqualTo(lead);
        assertThat(details.category()).isEqualTo(Category.MALE_PATTERN);
        assertThat(details.number()).isNull();
        assertThat(details.valueCents()).isEqualTo(30_000);
    }

    @Test
    void staffSeeNoMoney() {
        SessionRef one = scheduled(7);
        studio.actAsStaff();
        assertThat(file.of(one.id()).valueCents()).isNull();
        assertThat(plans.of(plan).orElseThrow().priceCents()).isNull();
    }
}
