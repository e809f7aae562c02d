package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.chairs.Chairs;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

/** Chair hours are set against the hours in which somebody could have been in a chair. */
@OnBothDatabases
class ChairUseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, List<String>> NOVEMBER =
            Map.of("from", List.of("2026-11-01"), "to", List.of("2026-11-30"));
    private static final Map<String, List<String>> ALL_TIME = Map.of("period", List.of("all-time"));

    @Autowired
    ChairFigures figures;

    @Autowired
    Treatments treatments;

    @Autowired
    Chairs chairs;

    @Autowired
    TestStudio studio;

    private long person;

    /** Open on Tuesdays from ten to six; first somebody sat on the 10th, and it is Tuesday the 24th at two in the afternoon. */
    @BeforeEach
    void sessionsOnThreeTuesdays(@Autowired People people) {
        studio.clock().setTo("2026-11-09T18:00:00Z");
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                .id();
        SessionRef first = on("2026-11-10T16:00:00Z");
        SessionRef missed = on("2026-11-17T16:00:00Z");
        on("2026-12-01T16:00:00Z");
        studio.clock().setTo("2026-11-24T20:00:00Z");
        treatments.complete(first, Instant.parse("2026-11-10T19:00:00Z"), TestStudio.NO_RECORD);
        treatments.miss(missed);
        opens("10:00", "18:00");
    }

    @Test
    void whatWasDoneIsSetAgainstTheHoursThatHavePassed() {
        ChairCard use = card(ChairFigure.CHAIR_USE, NOVEMBER);
        assertThat(use.estimate()).isEqualTo(new Estimate(3.0 / 20, 20, null, null));
        assertThat(use.opens()).isEqualTo(1);
        assertThat(use.figure().definition()).contains("once for each chair");
    }

    @Test
    void whatIsBookedIsSetAgainstAllHoursOfThePeriodButHolidays() {
        assertThat(card(ChairFigure.CHAIR_USE_BOOKED, NOVEMBER).estimate().value())
                .isEqualTo(6.0 / 24);
        studio.jdbc()
                .sql("insert into holidays (holiday_day, name) values (?, 'Holiday')")
                .param(TODAY)
                .update();
        assertThat(card(ChairFigure.CHAIR_USE_BOOKED, NOVEMBER).estimate().value())
                .isEqualTo(6.0 / 16);
    }

    @Test
    void allTimeIsFromTheFirstSessionToTheLast() {
        ChairCard booked = card(ChairFigure.CHAIR_USE_BOOKED, ALL_TIME);
        assertThat(booked.estimate()).isEqualTo(new Estimate(9.0 / 32, 32, null, null));
        assertThat(booked.opens()).isEqualTo(3);
    }

    @Test
    void twoChairsAreOpenTwiceAsLong() {
        chairs.add("Window");
        chairs.add("Door");
        assertThat(card(ChairFigure.CHAIR_USE, NOVEMBER).estimate().n())
                .isEqualTo(20L * chairs.active().size());
    }

    @Test
    void aStudioThatTellsNoHoursHasNothingToSetThemAgainst() {
        studio.jdbc().sql("delete from opening_hours").update();
        assertThat(card(ChairFigure.CHAIR_USE, NOVEMBER).estimate()).isEqualTo(new Estimate(null, 0, null, null));
    }

    @Test
    void aDayOfTwentyFiveHoursHasAnHourMore() {
        opens("00:00", "23:00");
        Map<String, List<String>> sunday = Map.of("from", List.of("2026-11-01"), "to", List.of("2026-11-01"));
        studio.jdbc().sql("update opening_hours set weekday = 7").update();
        studio.jdbc()
                .sql("update sessions set start_day = date '2026-10-01' where start_day = date '2026-11-10'")
                .update();
        assertThat(card(ChairFigure.CHAIR_USE, sunday).estimate().n()).isEqualTo(24);
    }

    private void opens(String from, String until) {
        studio.jdbc().sql("delete from opening_hours").update();
        studio.jdbc()
                .sql("insert into opening_hours values (2, cast(? as time), cast(? as time))")
                .params(from, until)
                .update();
    }

    private SessionRef on(String start) {
        ChairTime time = ChairTime.at(Instant.parse(start), TestStudio.STAFF);
        return treatments.scheduleTouchUp(new TouchUp(person, null, 0), time, null);
    }

    private ChairCard card(ChairFigure figure, Map<String, List<String>> query) {
        return figures.cards(DashboardFilter.read(query, TODAY)).stream()
                .filter(card -> card.figure() == figure)
                .findFirst()
                .orElseThrow();
    }
}
