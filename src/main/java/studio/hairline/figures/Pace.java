package studio.hairline.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a month stands against its goal.
 *
 * @param byNow what it would have by now if it went evenly, by the studio's own weekdays where they are known
 * @param end what it comes to; null while too little is known
 * @param shaped whether weekdays were known; otherwise days are counted
 */
public record Pace(
        long goal, long soFar, double byNow, @Nullable Forecast end, boolean shaped) {

    /** Days before a month without which its weekdays say nothing. */
    private static final int EIGHT_WEEKS = 56;

    /** What may be said of it. */
    public enum Standing {
        REACHED,
        /** Its end lies above the goal in nearly all cases. */
        AHEAD,
        /** It may come either way. */
        OPEN,
        BEHIND,
        /** Nothing can be said of its end. */
        UNKNOWN
    }

    /**
     * @param run up to and with today
     * @param passed how much of today is over, 0 to 1
     */
    public static Pace of(Usual.Kind kind, long goal, DailyRun run, LocalDate today, double passed) {
        var month = month(today);
        var known = run.before(today);
        var shape = Shape.of(known);
        var shaped = known.days() >= EIGHT_WEEKS && shape.hasWeekdays();
        var gone = shaped
                ? shape.weight(month.before(today)) + passed * shape.weight(Period.of(today, today))
                : month.before(today).days() + passed;
        var soFar = run.sum(month);
        var end = ForecastModel.of(kind, known)
                .map(model -> model.until(month.until(), 1 - passed).plus(soFar))
                .orElse(null);
        return new Pace(goal, soFar, goal * gone / (shaped ? shape.weight(month) : month.days()), end, shaped);
    }

    /** The days of a month that count towards its goal. */
    public static Period month(LocalDate today) {
        var first = today.withDayOfMonth(1);
        return new Period(first, first.plusMonths(1));
    }

    public Standing standing() {
        if (soFar >= goal) {
            return Standing.REACHED;
        }
        if (end == null) {
            return Standing.UNKNOWN;
        }
        return end.likely().low() >= goal
                ? Standing.AHEAD
                : end.likely().high() < goal ? Standing.BEHIND : Standing.OPEN;
    }
}
