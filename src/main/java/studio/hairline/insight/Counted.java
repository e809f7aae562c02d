package studio.hairline.insight;

import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadFilter;

/**
 * A number of inquiries that opens them.
 *
 * @param rows null where there are none to open
 */
public record Counted(long count, @Nullable LeadFilter rows) {

    static Counted of(long count, LeadFilter rows) {
        Period period = rows.period();
        return new Counted(count, count == 0 || (period != null && period.days() == 0) ? null : rows);
    }
}
