package studio.hairline.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Change;
import studio.hairline.history.Entry;

/** Reads out of what was done to a session which times it left. */
final class LeftTime {

    private LeftTime() {}

    /**
     * @param now where it stands
     * @param done what changed it, the latest first
     * @return each time it left, but for one it was put on by mistake
     */
    static List<Stay> of(Stay now, List<Entry> done) {
        List<Stay> left = new ArrayList<>();
        Stay then = now;
        for (Entry one : done) {
            Change change = one.happening().change();
            then = before(then, change.before());
            if (change.before().containsKey("startsAt") && !Moves.isBack(change)) {
                left.add(then);
            }
        }
        return left;
    }

    private static Stay before(Stay after, Map<String, String> was) {
        String starts = was.getOrDefault("startsAt", "");
        String minutes = was.getOrDefault("minutes", "");
        return new Stay(
                starts.isEmpty() ? after.startsAt() : Instant.parse(starts),
                minutes.isEmpty() ? after.minutes() : Integer.parseInt(minutes),
                id("artist", was, after.artistId()),
                id("chair", was, after.chairId()));
    }

    private static @Nullable Long id(String field, Map<String, String> was, @Nullable Long after) {
        String id = was.get(field);
        return id == null ? after : id.isEmpty() ? null : Long.valueOf(id);
    }
}
