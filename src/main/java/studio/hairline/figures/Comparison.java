package studio.hairline.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a period is held against, like for like.
 *
 * <p>A finished run of whole calendar months meets whole calendar months, however long they are: March meets February.
 * Everything else meets as many days as it has, or as many as have begun. Where the earlier month is too short for that
 * (1–30 March against February) the earlier days reach further back, so the two never differ in length nor overlap.
 */
public enum Comparison {
    PREVIOUS("The period before"),
    LAST_YEAR("The same time last year"),
    NONE("No comparison");

    private final String label;

    Comparison(String label) {
        this.label = label;
    }

    public static Optional<Comparison> byCode(String code) {
        return Stream.of(values())
                .filter(comparison -> comparison.code().equals(code))
                .findFirst();
    }

    public String label() {
        return label;
    }

    /** Its name in an address, such as {@code last-year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Compared against(Period period, LocalDate today) {
        var unfinished = period.isUnfinished(today);
        var begun = period.elapsed(today);
        if (begun.isEmpty()) {
            return new Compared(period, null, unfinished);
        }
        if (!unfinished && period.isWholeMonths()) {
            return new Compared(period, wholeMonthsBefore(period), false);
        }
        return new Compared(begun, asManyDaysBefore(period, begun), unfinished);
    }

    private @Nullable Period wholeMonthsBefore(Period period) {
        var start = startBefore(period);
        return start == null ? null : new Period(start, start.plusMonths(monthsOf(period)));
    }

    private @Nullable Period asManyDaysBefore(Period period, Period begun) {
        var start = startBefore(period);
        if (start == null) {
            return null;
        }
        var latestStart = begun.from().minusDays(begun.days());
        var mayOverlap =
                this == LAST_YEAR && period.until().isAfter(period.from().plusYears(1));
        var fair = start.isAfter(latestStart) && !mayOverlap ? latestStart : start;
        return new Period(fair, fair.plusDays(begun.days()));
    }

    /** The first day of the earlier period, or null when there is none. */
    private @Nullable LocalDate startBefore(Period period) {
        if (period.from().equals(Period.ALL_TIME.from())) {
            return null;
        }
        return switch (this) {
            case PREVIOUS ->
                period.isWholeMonths()
                        ? period.from().minusMonths(monthsOf(period))
                        : period.from().minusDays(period.days());
            case LAST_YEAR -> period.from().minusYears(1);
            case NONE -> null;
        };
    }

    private static long monthsOf(Period period) {
        return ChronoUnit.MONTHS.between(period.from(), period.until());
    }
}
