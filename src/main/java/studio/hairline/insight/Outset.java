package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Rows;
import studio.hairline.leads.Fate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.tallies.TallyBookThen;

/**
 * What a forecast sets out from: what is known now, or what was known at the end of a day.
 *
 * @param today whose day is not over, and so is the first to come
 * @param day at whose end it looks; null for now
 */
record Outset(
        Seen seen,
        LocalDate today,
        @Nullable LocalDate day,
        TallyBookThen book,
        Function<LeadFilter, List<Fate>> fates) {

    /** @return the same rows, as they are or were known here */
    Rows known(Rows rows) {
        return day == null ? rows : rows.asKnownOn(day);
    }
}
