package studio.hairline.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadFilter;

/**
 * A number of inquiries that opens them.
 *
 * @param rows null where there are none to open
 * @param knownOn at the end of which day they were so; null for now
 */
public record Counted(
        long count, @Nullable LeadFilter rows, @Nullable LocalDate knownOn) {

    public Counted(long count, @Nullable LeadFilter rows) {
        this(count, rows, null);
    }

    static Counted of(long count, LeadFilter rows) {
        Period period = rows.period();
        return new Counted(count, count == 0 || (period != null && period.days() == 0) ? null : rows);
    }

    /** @param day null for now */
    Counted on(@Nullable LocalDate day) {
        return new Counted(count, rows, day);
    }
}
