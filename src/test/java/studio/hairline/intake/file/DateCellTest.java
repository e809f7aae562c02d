package studio.hairline.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23 May, 2012 00:00:00 | 2012-05-23T05:00:00Z",
                "03/14/2018            | 2018-03-14T05:00:00Z",
                "3/14/18 3:50 PM       | 2018-03-14T20:50:00Z",
                "2018-03-14            | 2018-03-14T05:00:00Z",
                "2018-03-14T15:50:00Z  | 2018-03-14T15:50:00Z",
                "2018-03-14 15:50+02:00| 2018-03-14T13:50:00Z",
                "Mar 14, 2018 12:05 AM | 2018-03-14T05:05:00Z",
                "Wed, 14 March 2018    | 2018-03-14T05:00:00Z",
                "14-Mar-2018 12:00 pm  | 2018-03-14T17:00:00Z",
                "43173                 | 2018-03-14T05:00:00Z",
                "43173.5               | 2018-03-14T17:00:00Z",
                "20180314              | 2018-03-14T05:00:00Z",
                "2018/3/14             | 2018-03-14T05:00:00Z"
            })
    void aDayIsReadAsPeopleWriteIt(String cell, Instant instant) {
        assertThat(instant(cell, DateOrder.MONTH_FIRST)).contains(instant);
    }

    @Test
    void aDayBeforeItsMonthIsReadWhenAskedFor() {
        assertThat(instant("14.03.2018 15:50", DateOrder.DAY_FIRST)).contains(Instant.parse("2018-03-14T20:50:00Z"));
        assertThat(instant("03/04/2018", DateOrder.DAY_FIRST)).contains(Instant.parse("2018-04-03T05:00:00Z"));
        assertThat(instant("03/04/2018", DateOrder.MONTH_FIRST)).contains(Instant.parse("2018-03-04T06:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02/30/2018", "soon", "2018", "13/13/2018", "3/14/2018 25:00", "99 May 2012", "1/2/345"})
    void whatIsNoDayIsNotRead(String cell) {
        assertThat(instant(cell, DateOrder.MONTH_FIRST)).isEmpty();
    }

    @Test
    void theHourThatSpringLeavesOutIsMovedOnAndTheHourThatAutumnHasTwiceIsItsFirst() {
        assertThat(instant("2018-03-11 02:30", DateOrder.MONTH_FIRST)).contains(Instant.parse("2018-03-11T08:30:00Z"));
        assertThat(instant("2018-11-04 01:30", DateOrder.MONTH_FIRST)).contains(Instant.parse("2018-11-04T06:30:00Z"));
    }

    @Test
    void aTimeIsAClockTimeOrMinutesOfTheDay() {
        assertThat(time("3:50:00 PM")).contains(LocalTime.of(15, 50));
        assertThat(time("12:00:00 AM")).contains(LocalTime.MIDNIGHT);
        assertThat(time("9 am")).contains(LocalTime.of(9, 0));
        assertThat(time("950")).contains(LocalTime.of(15, 50));
        assertThat(time("1440")).isEmpty();
        assertThat(time("13:00 PM")).isEmpty();
    }

    @Test
    void theOrderOfDayAndMonthIsDecidedByEvidenceOrAsked() {
        assertThat(evidence("03/04/2018", "03/14/2018").order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(evidence("03/04/2018", "14/03/2018").order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(evidence("03/04/2018", "14/03/2018").isQuestion()).isFalse();
        assertThat(evidence("03/04/2018", "05/06/2018").isQuestion()).isTrue();
        assertThat(evidence("03/14/2018", "14/03/2018").isQuestion()).isTrue();
        assertThat(evidence("2018-03-04", "03/03/2018", "4 May 2018").isQuestion())
                .isFalse();
    }

    private static DateEvidence evidence(String... cells) {
        DateEvidence evidence = DateEvidence.NONE;
        for (String cell : List.of(cells)) {
            evidence = evidence.plus(cell);
        }
        return evidence;
    }

    private static Optional<Instant> instant(String cell, DateOrder order) {
        return DateCell.read(cell, order).map(d -> d.at(CHICAGO));
    }

    private static Optional<LocalTime> time(String cell) {
        return TimeCell.read(cell).map(TimeCell::time);
    }
}
