package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Wait;
import studio.hairline.treatments.SessionCut;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionSum;

/**
 * How the sessions are looked at: as they stand, or back.
 *
 * @param today the studio's day, or the one that is looked back at
 * @param day at whose end it is looked at; null for now
 * @param known whether sessions can be asked for so
 * @param gone rows that were there then and went with an import that was taken back
 */
record ChairSight(
        Instant asOf,
        LocalDate today,
        @Nullable LocalDate day,
        long gone,
        Predicate<SessionFilter> known,
        BiFunction<SessionCut, List<SessionFilter>, Map<String, Map<SessionFilter, SessionSum>>> sums,
        BiFunction<SessionCut, SessionFilter, Map<String, List<Wait>>> waits) {

    /** @return whether it is known then: opening hours and chairs are those of now */
    boolean knows(ChairQuestion question) {
        return day == null
                || (!(question instanceof ChairQuestion.Use)
                        && question.filters().allMatch(known));
    }

    /** @return what opens the rows as they are looked at */
    Rows opening(Rows rows) {
        return day == null ? rows : rows.asKnownOn(day);
    }
}
