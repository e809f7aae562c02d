package studio.hairline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RecallMonths;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.ui.KnownOn;

/** The sample studio's rules are as old as the studio: none of its days is looked back to by other ones. */
@OnBothDatabases
class FirstRulesTest {

    @Autowired
    RecallMonths months;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    SessionsAsKnown sessions;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void touchUpsThatWereDueAreKnownOfEveryDayOfTheSample() {
        studio.clock().setTo("2026-11-23T18:00:00Z");
        new FirstRules(months, beans.createBean(AskedPrices.class), time).set();
        LocalDate first = time.today().minusDays(Calendar.DAYS - 1L);
        assertThat(refusal(first)).isEmpty();
        assertThat(refusal(time.today().minusDays(1))).isEmpty();
        assertThat(refusal(first.minusDays(2))).as("before it opened").isPresent();
    }

    private Optional<String> refusal(LocalDate day) {
        Instant end = KnownOn.end(day, time.zone());
        return sessions.at(end, leads.at(end)).refusal(SessionFilter.of(SessionMeasure.TOUCH_UP_DUE));
    }
}
