package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Compared;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/**
 * What the tallies said, each question asked once.
 *
 * @param now days or months of the period, by category
 * @param before sums of the period compared with
 * @param sources sums of the period, by source
 * @param hours days of the period with their hours of arrival
 * @param stock what is open, by day of arrival; what is older than 91 days on one day before
 * @param late of the stock, who waits longer than the target
 * @param ripe the part of the period at least 90 days old, by category
 * @param ripeBefore the same of the period compared with
 * @param kept how the promises of answering were kept; null where it is not known
 * @param keptBefore the same of the period compared with; null for none
 * @param months the whole months before this one, by which a change is told from chance
 * @param held deposits, in cents
 */
record Answers(
        LocalDate today,
        Instant asOf,
        Compared compared,
        List<TallyRow> now,
        List<TallyRow> before,
        List<TallyRow> sources,
        List<TallyRow> hours,
        List<TallyRow> stock,
        Late late,
        List<TallyRow> ripe,
        List<TallyRow> ripeBefore,
        @Nullable Kept kept,
        @Nullable Kept keptBefore,
        List<TallyRow> months,
        long held) {

    static long sum(Collection<TallyRow> rows, Tally tally) {
        return rows.stream().mapToLong(row -> row.get(tally)).sum();
    }

    static Map<Tally, Long> sums(List<TallyRow> rows) {
        Map<Tally, Long> sums = new EnumMap<>(Tally.class);
        rows.forEach(row -> row.amounts().forEach((tally, amount) -> sums.merge(tally, amount, Long::sum)));
        return sums;
    }

    static List<TallyRow> of(List<TallyRow> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).toList();
    }
}
