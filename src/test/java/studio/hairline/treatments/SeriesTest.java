package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.hairline.treatments.AgreedSeries.day;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Step;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class SeriesTest {

    @Autowired
    Treatments treatments;

    @Autowired
    Plans plans;

    @Autowired
    SessionFile file;

    @Autowired
    Leads leads;

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
    void theSessionsOfAPlanShareItsPriceInWholeCentsAndTheLastTakesTheRest() {
        for (int day : List.of(7, 21, 35)) {
            series.scheduled(day);
        }
        assertThat(plans.of(series.plan).orElseThrow().series())
                .extracting(SessionDetails::valueCents)
                .containsExactly(33_333L, 33_333L, 33_334L);
    }

    @Test
    void aPlanOfThreeHasNoFourthSession() {
        for (int day : List.of(7, 21, 35)) {
            series.scheduled(day);
        }
        assertThatThrownBy(() -> series.scheduled(49))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("touch-up");
    }

    @Test
    void theScalpNeedsAWeekToHealUnlessThereIsAReason() {
        series.scheduled(7);
        assertThatThrownBy(() -> series.scheduled(13)).hasMessageContaining("7 days");
        SessionRef early = treatments.schedule(series.plan, day(13), "Flies home next week");
        assertThat(history.ofSession(early.id(), 1)
                        .getFirst()
                        .happening()
                        .change()
                        .after())
                .containsEntry("reason", "Flies home next week");
    }

    @Test
    void movingASessionKeepsTheGapToBothNeighbours() {
        series.scheduled(7);
        SessionRef second = series.scheduled(21);
        series.scheduled(35);
        assertThatThrownBy(() -> treatments.move(second, day(30), null)).hasMessageContaining("Session 3");
        assertThatThrownBy(() -> treatments.move(second, day(12), null)).hasMessageContaining("Session 1");
        assertThatThrownBy(() -> treatments.move(second, day(40), "late")).hasMessageContaining("before it");
        treatments.move(second, day(25), null);
        assertThat(file.of(second.id()).startsAt()).isEqualTo(day(25).startsAt());
    }

    @Test
    void theFirstAndTheLastSessionMoveTheLeadOn() {
        series.done(7);
        assertThat(leadFile.of(series.lead).reached()).isEqualTo(Step.FIRST_SESSION);
        series.done(21);
        assertThat(leadFile.of(series.lead).reached()).isEqualTo(Step.FIRST_SESSION);
        SessionRef last = series.done(35);
        assertThat(leadFile.of(series.lead).reached()).isEqualTo(Step.SERIES_DONE);
        assertThat(file.of(last.id()).gapDays()).isEqualTo(14);
    }

    @Test
    void theSecondSessionIsNotCompletedBeforeTheFirst() {
        series.scheduled(7);
        SessionRef second = series.scheduled(21);
        assertThatThrownBy(() -> treatments.complete(second, day(22).startsAt()))
                .hasMessageContaining("Session 1");
    }

    @Test
    void completingWhatIsOutOfItsSeriesIsRefusedInASentence() {
        series.scheduled(7);
        SessionRef second = series.scheduled(21);
        SessionRef third = series.scheduled(35);
        treatments.cancel(third);
        treatments.cancel(second);
        assertThat(file.of(third.id()).number()).isEqualTo(3);
        SessionRef again = SessionRef.latest(third.id());
        assertThatThrownBy(() -> treatments.complete(again, day(36).startsAt())).isInstanceOf(Refusal.class);
    }

    @Test
    void afterANoShowTheLaterSessionsMoveUpAndAnotherCanBeScheduled() {
        SessionRef missed = series.scheduled(7);
        SessionRef second = series.scheduled(21);
        series.scheduled(35);
        treatments.miss(missed);
        assertThat(file.of(second.id()).number()).isEqualTo(1);
        SessionRef other = series.scheduled(49);
        assertThat(file.of(other.id()).number()).isEqualTo(3);
        assertThat(file.of(other.id()).valueCents()).isEqualTo(33_334);
    }
}
