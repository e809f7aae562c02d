package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Compared;
import studio.hairline.figures.Period;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/**
 * What the features said, each question asked once.
 *
 * @param compared the period's begun days and those it is held against
 * @param ripe the days of the period at least 90 days ago; null for none
 * @param hourOld the days of the period whose inquiries are all at least an hour old; null for none
 * @param now days or months of the period, by category
 * @param before sums of the period compared with
 * @param sources sums of the period, by source
 * @param arrivals days of the period with their hours of arrival
 * @param open what is open, by day of arrival
 * @param matured the ripe days, by category
 * @param maturedBefore as many ripe days of the period compared with
 * @param sessions days or months of the period, by category
 * @param sessionsBefore sums of the period compared with
 */
record Answers(
        LocalDate today,
        Compared compared,
        @Nullable Period ripe,
        @Nullable Period hourOld,
        List<TallyRow> now,
        List<TallyRow> before,
        List<TallyRow> sources,
        List<TallyRow> arrivals,
        List<TallyRow> open,
        List<TallyRow> matured,
        List<TallyRow> maturedBefore,
        List<TallyRow> sessions,
        List<TallyRow> sessionsBefore) {

    static long sum(List<TallyRow> rows, Tally tally) {
        return rows.stream().mapToLong(row -> row.get(tally)).sum();
    }

    static long sum(List<TallyRow> rows, Tally tally, @Nullable Period days) {
        return days == null ? 0 : sum(during(rows, days), tally);
    }

    static List<TallyRow> during(List<TallyRow> rows, Period days) {
        return rows.stream().filter(row -> days.contains(row.day())).toList();
    }

    static List<TallyRow> of(List<TallyRow> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).toList();
    }

    static Map<LocalDate, Long> byDay(List<TallyRow> rows, ToLongFunction<TallyRow> value) {
        return rows.stream().collect(Collectors.toMap(TallyRow::day, value::applyAsLong, Long::sum));
    }
}
