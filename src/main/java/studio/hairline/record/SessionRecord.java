package studio.hairline.record;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * A session with what is written down of it; one nobody has begun is empty.
 *
 * @param version 0 while nothing was saved
 * @param startedAt null until it started
 * @param signed what was signed for it
 * @param missing now: before it started only what is needed to start
 */
public record SessionRecord(
        ChairVisit visit,
        int version,
        ChairRecord written,
        @Nullable Instant startedAt,
        Set<Paper> signed,
        List<SessionItem> missing) {

    /** @throws Refusal when it never began */
    Instant begun() {
        if (startedAt == null) {
            throw new Refusal("It has not started: start it first.");
        }
        return startedAt;
    }

    /** @return what has to be there before it can start, and is not */
    List<SessionItem> missingToStart() {
        return missing.stream().filter(SessionItem::isNeededToStart).toList();
    }

    /** @return "consent signed; needles" */
    public static String words(List<SessionItem> items) {
        return items.stream().map(SessionItem::label).collect(Collectors.joining("; "));
    }
}
