package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class StudioTimeTest {

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Test
    void theEveningOfTheThirtyFirstBelongsToItsOwnMonth() {
        assertThat(time.dayOf(Instant.parse("2026-02-01T05:30:00Z"))).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void theHourOfTheWeekFollowsTheStudiosWallClock() {
        assertThat(time.hourOfWeek(Instant.parse("2026-06-15T05:00:00Z"))).isZero();
        assertThat(time.hourOfWeek(Instant.parse("2026-06-15T04:59:59Z"))).isEqualTo(167);
    }

    @Test
    void todayIsTheStudiosDayByTheClock() {
        studio.clock().setTo("2026-07-01T04:59:00Z");
        assertThat(time.today()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void anEmptyDatabaseIsInAustin() {
        studio.empty();
        assertThat(time.zone()).hasToString("America/Chicago");
    }
}
