package studio.hairline.record;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.treatments.SessionStatus;

/**
 * A session with what is written down of it; one nobody has begun is empty.
 *
 * @param version 0 while nothing was saved
 * @param startedAt null until it started
 * @param signed what was signed for it
 * @param unreported how many adverse events the state has not been told of
 */
public record SessionRecord(
        ChairVisit visit,
        int version,
        ChairRecord written,
        @Nullable Instant startedAt,
        Set<Paper> signed,
        int unreported) {

    /** @return what is missing now: before it started only what is needed to start */
    public List<SessionItem> missing() {
        if (!visit.isInTheChair()) {
            return unreported > 0 ? List.of(SessionItem.REPORT) : List.of();
        }
        boolean over = visit.status() == SessionStatus.COMPLETED;
        return missing(item -> item.isNeededToStart() || item == SessionItem.REPORT || (over && item.isForFinished()));
    }

    /** @return what has to be there before it can start, and is not */
    List<SessionItem> missingToStart() {
        return missing(SessionItem::isNeededToStart);
    }

    private List<SessionItem> missing(java.util.function.Predicate<SessionItem> asked) {
        return Stream.of(SessionItem.values())
                .filter(asked)
                .filter(item -> !has(item))
                .toList();
    }

    private boolean has(SessionItem item) {
        return switch (item) {
            case CLIENT -> visit.personId() != null;
            case ARTIST -> !visit.artist().isEmpty();
            case CONSENT -> signed.contains(Paper.CONSENT);
            case AFTERCARE_SIGNED -> signed.contains(Paper.AFTERCARE);
            case REPORT -> unreported == 0;
            case IDENTIFICATION -> written.adult() && !written.identification().isEmpty();
            case RISKS -> written.risks();
            case ZONES -> !written.areas().isEmpty();
            case NEEDLES -> !written.needles().isEmpty();
            case PIGMENT -> written.pigment().isWhole();
            case DURATION -> written.minutes() != null;
            case AFTERCARE -> written.aftercare();
        };
    }

    /** @return "consent signed, needles" */
    public static String words(List<SessionItem> items) {
        return items.stream().map(SessionItem::label).collect(Collectors.joining("; "));
    }
}
