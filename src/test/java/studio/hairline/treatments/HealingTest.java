package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.hairline.treatments.AgreedSeries.day;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.leads.Leads;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** The scalp heals between two sessions of the same person, whatever they belong to. */
@OnBothDatabases
class HealingTest {

    @Autowired
    Treatments treatments;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestStudio studio;

    private AgreedSeries series;

    @BeforeEach
    void aSessionIsDone(@Autowired People people, @Autowired Leads leads, @Autowired Plans plans) {
        series = program.getAutowireCapableBeanFactory().createBean(AgreedSeries.class);
        studio.clock().setTo("2026-05-12T12:00:00Z");
        series.begin(people, leads, plans);
        series.done(7);
    }

    @Test
    void aTouchUpTooSoonAfterASessionNeedsAReason() {
        assertThatThrownBy(() -> touchUp(13, null))
                .hasMessage("Session 1 on 2026-05-11 is only 6 days away; the scalp needs at least 7 days to heal."
                        + " Choose another day, or say why it has to be this one.");
        assertThat(touchUp(13, "Another spot")).isNotNull();
    }

    @Test
    void aSessionTooNearToATouchUpNeedsAReason() {
        touchUp(20, null);
        assertThatThrownBy(() -> series.scheduled(24)).hasMessageStartingWith("Touch-up on 2026-05-24 is only 4 days");
        series.scheduled(27);
    }

    @Test
    void aTouchUpIsNotMovedTooNearToASessionButByADayItIs() {
        SessionRef touchUp = touchUp(20, null);
        SessionRef later = treatments.move(touchUp, day(21), null);
        assertThatThrownBy(() -> treatments.move(later, day(9), null)).hasMessageContaining("only 2 days away");
        treatments.move(later, day(9), "They travel");
    }

    @Test
    void anotherPersonsSessionIsInNobodysWay(@Autowired People people) {
        long ben = people.add(Contact.of("Ben", null, null), null).id();
        assertThat(treatments.scheduleTouchUp(TouchUp.of(ben), day(12))).isNotNull();
    }

    private SessionRef touchUp(int day, @org.jspecify.annotations.Nullable String reason) {
        return treatments.scheduleTouchUp(TouchUp.of(series.person), day(day), reason);
    }
}
