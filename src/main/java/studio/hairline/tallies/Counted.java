package studio.hairline.tallies;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one row adds to one studio day.
 *
 * @param person the assignee or artist; null for nobody
 * @param amounts one for a count, cents for money
 */
public record Counted(
        LocalDate day,
        String category,
        String source,
        @Nullable Long person,
        Map<Tally, Long> amounts) {}
