package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Wait;
import studio.hairline.treatments.ChairHours;
import studio.hairline.treatments.OpenChairs;
import studio.hairline.treatments.SessionCut;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionSum;

/**
 * How the sessions are looked at: as they stand, or back.
 *
 * @param today the studio's day, or the one that is looked back at
 * @param day at whose end it is looked at; null for now
 * @param refusal why sessions cannot be asked for so; nothing when they can
 * @param hours the chairs are open; nothing where that was not kept
 * @param gone rows that were there then and went with an import that was taken back
 */
record ChairSight(
        Instant asOf,
        LocalDate today,
        @Nullable LocalDate day,
        long gone,
        Function<SessionFilter, Optional<String>> refusal,
        BiFunction<SessionCut, List<SessionFilter>, Map<String, Map<SessionFilter, SessionSum>>> sums,
        BiFunction<SessionCut, SessionFilter, Map<String, List<Wait>>> waits,
        Supplier<Optional<ChairHours>> hours) {

    /** @return why it is not known; nothing when it is */
    Optional<String> refusal(ChairQuestion question) {
        return question instanceof ChairQuestion.Use && hours.get().isEmpty()
                ? Optional.of(OpenChairs.NOT_KNOWN)
                : question.filters()
                        .flatMap(filter -> refusal.apply(filter).stream())
                        .findFirst();
    }

    /** @return what opens the rows as they are looked at */
    Rows opening(Rows rows) {
        return day == null ? rows : rows.asKnownOn(day);
    }
}
