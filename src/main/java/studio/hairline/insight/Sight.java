package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Fate;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Stop;

/**
 * What a page in depth looks at: the leads as they stand, or as they were known at the end of a day.
 *
 * @param today by which inquiries are ripe or still ripening
 * @param day at whose end it looks; null for now
 */
record Sight(
        Seen seen,
        LocalDate today,
        @Nullable LocalDate day,
        Function<LeadFilter, List<Fate>> fates,
        Function<LeadFilter, List<Stop>> stops,
        ToLongFunction<LeadFilter> count) {}
