package studio.hairline.triage;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import studio.hairline.figures.Period;

/** A week of the studio, Monday to Sunday. */
public record LeakWeek(LocalDate monday) {

    private static final int EARLIEST = 1900;

    public static LeakWeek of(LocalDate day) {
        return new LeakWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** @return the week of that day; this week when it is none, or has not begun */
    public static LeakWeek read(String day, LocalDate today) {
        try {
            LocalDate asked = LocalDate.parse(day);
            return asked.isAfter(today) || asked.getYear() < EARLIEST ? of(today) : of(asked);
        } catch (DateTimeException notADay) {
            return of(today);
        }
    }

    public Period period() {
        return new Period(monday, monday.plusWeeks(1));
    }

    public LeakWeek before() {
        return new LeakWeek(monday.minusWeeks(1));
    }

    public LeakWeek after() {
        return new LeakWeek(monday.plusWeeks(1));
    }

    public boolean isThis(LocalDate today) {
        return period().contains(today);
    }
}
