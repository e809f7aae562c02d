package studio.hairline.triage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.OpeningHours.Hours;

/** The usual times to wake up at. */
public enum WakeUp {
    LATER_TODAY("Later today"),
    TOMORROW("Tomorrow"),
    NEXT_WEEK("Next week"),
    IN_A_MONTH("In a month");

    private static final Duration LATER = Duration.ofHours(3);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final String label;

    WakeUp(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return when that is; not later today when the day is nearly over */
    public Optional<Instant> at(Instant now, OpeningClock opening) {
        ZonedDateTime here = now.atZone(opening.zone());
        LocalDate today = here.toLocalDate();
        return switch (this) {
            case LATER_TODAY ->
                Optional.of(now.plus(LATER))
                        .filter(later ->
                                later.atZone(opening.zone()).toLocalDate().equals(today));
            case TOMORROW -> Optional.of(morning(today.plusDays(1), opening));
            case NEXT_WEEK -> Optional.of(morning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), opening));
            case IN_A_MONTH -> Optional.of(morning(today.plusMonths(1), opening));
        };
    }

    /** @return when the studio opens on that day, or nine o'clock */
    public static Instant morning(LocalDate day, OpeningClock opening) {
        Hours hours = opening.week().get(day.getDayOfWeek());
        return day.atTime(hours == null ? MORNING : hours.opens())
                .atZone(opening.zone())
                .toInstant();
    }
}
