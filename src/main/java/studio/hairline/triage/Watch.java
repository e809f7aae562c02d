package studio.hairline.triage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import studio.hairline.operations.OpeningClock;

/** Both clocks as of one instant, and what the studio wants of itself. */
record Watch(Instant asOf, OpeningClock opening, Duration target) {

    Clock of(Instant since) {
        Duration wall = since.isBefore(asOf) ? Duration.between(since, asOf) : Duration.ZERO;
        return new Clock(wall, opening.between(since, asOf), target);
    }

    /** @return whatever waits since then or longer is over target */
    Instant cutoff() {
        return opening.before(asOf, target);
    }

    LocalDate day(Instant at) {
        return at.atZone(opening.zone()).toLocalDate();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(opening.zone()).toInstant();
    }
}
