package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import studio.hairline.figures.Survival;
import studio.hairline.figures.Wait;
import studio.hairline.operations.OpeningClock;

/** How long the first response takes, the unanswered among them as still waiting. */
final class ResponseTimes {

    private ResponseTimes() {}

    static Survival wall(List<Wait> answered, List<Instant> unanswered, Instant asOf) {
        return of(answered, unanswered, at -> minutes(Duration.between(at, asOf)));
    }

    /** The open time of the days between is added up once for all. */
    static Survival open(List<Wait> answered, List<Instant> unanswered, Instant asOf, OpeningClock clock) {
        Map<LocalDate, Duration> sinceEndOf = new HashMap<>();
        return of(answered, unanswered, at -> {
            LocalDate next = at.atZone(clock.zone()).toLocalDate().plusDays(1);
            Instant midnight = next.atStartOfDay(clock.zone()).toInstant();
            if (midnight.isAfter(asOf)) {
                return minutes(clock.between(at, asOf));
            }
            Duration rest = sinceEndOf.computeIfAbsent(next, day -> clock.between(midnight, asOf));
            return minutes(clock.between(at, midnight).plus(rest));
        });
    }

    private static Survival of(List<Wait> answered, List<Instant> unanswered, ToLongFunction<Instant> minutes) {
        List<Wait> waits = new ArrayList<>(answered);
        unanswered.forEach(at -> waits.add(Wait.running(minutes.applyAsLong(at))));
        return Survival.of(waits);
    }

    private static long minutes(Duration time) {
        return Math.max(0, time.toMinutes());
    }
}
