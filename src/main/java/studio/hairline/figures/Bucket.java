package studio.hairline.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** How finely a period is cut for a chart over time. Weeks start on Monday. */
public enum Bucket {
    DAY,
    WEEK,
    MONTH;

    private static final int MOST_DAYS = 31;
    private static final int MOST_WEEKS = 26;

    /** The finest cut that still leaves bars one can tell apart. */
    public static Bucket fitting(Period period) {
        if (period.days() <= MOST_DAYS) {
            return DAY;
        }
        return period.days() <= MOST_WEEKS * 7 ? WEEK : MONTH;
    }

    /** Every slot of the period in order, the empty ones too; the first and the last are clipped to it. */
    public List<Slot> slots(Period period) {
        return Stream.iterate(start(period.from()), day -> day.isBefore(period.until()), this::next)
                .map(day -> slot(day, period))
                .toList();
    }

    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }

    private Slot slot(LocalDate start, Period period) {
        var end = next(start);
        var clipped = new Period(
                start.isBefore(period.from()) ? period.from() : start,
                end.isAfter(period.until()) ? period.until() : end);
        return switch (this) {
            case DAY, WEEK -> new Slot(clipped, clipped.words(), PeriodWords.dayAndMonth(clipped.from()));
            case MONTH -> new Slot(clipped, PeriodWords.monthAndYear(start), PeriodWords.monthAndYear(start));
        };
    }
}
