package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.hairline.treatments.AgreedSeries.day;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Stale;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class TreatmentsTest {

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
    History history;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationContext program;

    private AgreedSeries series;

    @BeforeEach
    void threeSessionsAreAgreed(@Autowired People people) {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        series = program.getAutowireCapableBeanFactory().createBean(AgreedSeries.class);
        series.begin(people, leads, plans);
    }

    @Test
    void aConversionOpensThePlan() {
        PlanDetails opened = plans.of(series.plan).orElseThrow();
        assertThat(opened.sessions()).isEqualTo(3);
        assertThat(opened.priceCents()).isEqualTo(100_000);
        assertThat(opened.hasRoom()).isTrue();
        assertThat(history.ofLead(series.lead, 9))
                .extracting(entry -> entry.happening().kind())
                .contains(EventKind.PLAN_OPENED);
    }

    @Test
    void aSessionThatLiesAheadCannotBeCompletedOrMissed() {
        SessionRef ahead = series.scheduled(300);
        assertThatThrownBy(() -> treatments.complete(ahead, studio.clock().instant()))
                .hasMessageContaining("not started");
        assertThatThrownBy(() -> treatments.miss(ahead)).hasMessageContaining("not started");
    }

    @Test
    void whatIsDoneIsNotCancelled() {
        SessionRef done = series.done(7);
        assertThatThrownBy(() -> treatments.cancel(done)).hasMessageContaining("Completed");
    }

    @Test
    void theSecondOfTwoIsToldWhatChanged() {
        SessionRef seen = series.scheduled(7);
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
        LeadRef seen = leadFile.of(series.lead).ref();
        SessionRef session = series.scheduled(7);
        treatments.move(session, day(8), null);
        marks.plan(seen, "Call about aftercare", null);
        assertThat(leadFile.of(series.lead).nextStep()).isEqualTo("Call about aftercare");
    }

    @Test
    void aSessionFollowsTheCategoryAndSourceOfItsLead() {
        SessionRef seen = series.done(7);
        marks.categorise(LeadRef.latest(series.lead), Category.TRANSPLANT_SCAR, null, null);
        assertThat(file.of(seen.id()).category()).isEqualTo(Category.TRANSPLANT_SCAR);
        assertThat(file.of(seen.id()).ref()).isEqualTo(seen);
    }

    @Test
    void aTouchUpIsAboutWhatTheSeriesWasAbout() {
        SessionRef touchUp = treatments.scheduleTouchUp(new TouchUp(series.person, null, 30_000), day(190));
        SessionDetails details = file.of(touchUp.id());
        assertThat(details.leadId()).isEqualTo(series.lead);
        assertThat(details.category()).isEqualTo(Category.MALE_PATTERN);
        assertThat(details.number()).isNull();
        assertThat(details.valueCents()).isEqualTo(30_000);
    }

    @Test
    void staffSeeNoMoney() {
        SessionRef one = series.scheduled(7);
        studio.actAsStaff();
        assertThat(file.of(one.id()).valueCents()).isNull();
        assertThat(plans.of(series.plan).orElseThrow().priceCents()).isNull();
    }
}
