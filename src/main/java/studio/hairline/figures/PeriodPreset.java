package studio.hairline.figures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The periods people ask for by name. Rolling ones end with today; calendar ones are whole, the days ahead included. */
public enum PeriodPreset {
    TODAY("Today"),
    YESTERDAY("Yesterday"),
    LAST_7_DAYS("Last 7 days"),
    LAST_30_DAYS("Last 30 days"),
    LAST_90_DAYS("Last 90 days"),
    THIS_MONTH("This month"),
    LAST_MONTH("Last month"),
    THIS_QUARTER("This quarter"),
    THIS_YEAR("This year"),
    /** The running month and the eleven whole months before it. */
    LAST_12_MONTHS("Last 12 months"),
    ALL_TIME("All time");

    private final String label;

    PeriodPreset(String label) {
        this.label = label;
    }

    public static Optional<PeriodPreset> byCode(String code) {
        return Stream.of(values()).filter(preset -> preset.code().equals(code)).findFirst();
    }

    public String label() {
        return label;
    }

    /** Its name in an address, such as {@code last-30-days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Period period(LocalDate today) {
        return switch (this) {
            case TODAY -> lastDays(1, today);
            case YESTERDAY -> lastDays(1, today.minusDays(1));
            case LAST_7_DAYS -> lastDays(7, today);
            case LAST_30_DAYS -> lastDays(30, today);
            case LAST_90_DAYS -> lastDays(90, today);
            case THIS_MONTH -> months(1, today);
            case LAST_MONTH -> months(1, today.minusMonths(1));
            case THIS_QUARTER -> months(3, today.with(today.getMonth().firstMonthOfQuarter()));
            case THIS_YEAR -> months(12, today.withDayOfYear(1));
            case LAST_12_MONTHS -> months(12, today.minusMonths(11));
            case ALL_TIME -> Period.ALL_TIME;
        };
    }

    private static Period lastDays(int days, LocalDate last) {
        return Period.of(last.minusDays(days - 1L), last);
    }

    private static Period months(int months, LocalDate inFirstMonth) {
        var first = inFirstMonth.withDayOfMonth(1);
        return new Period(first, first.plusMonths(months));
    }
}
