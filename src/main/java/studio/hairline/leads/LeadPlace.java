package studio.hairline.leads;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Tally;

/**
 * Where in the tallies a lead counts, and with it what hangs on it.
 *
 * @param day the studio day it was received
 * @param assigneeId null for nobody
 */
public record LeadPlace(
        LocalDate day,
        Category category,
        Source source,
        @Nullable Long assigneeId) {

    static LeadPlace of(Lead lead) {
        return new LeadPlace(lead.arrival.day(), lead.category, lead.source, lead.assigneeId);
    }

    /** @param when the day something counts on, which may be another than the lead's */
    public Counted counts(LocalDate when, Map<Tally, Long> amounts) {
        return new Counted(when, category.name(), source.name(), assigneeId, amounts);
    }
}
