package studio.hairline.leads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.hairline.ui.Formats;

/** {@link Replies} in words, as parts of a sentence about leads. */
final class RepliesWords {

    private RepliesWords() {}

    static List<String> of(Replies replies, Map<Long, String> team) {
        List<String> parts = new ArrayList<>();
        Replies.Came came = replies.came();
        if (came != null) {
            parts.add(came == Replies.Came.WAITING ? "without walk-ins and calls picked up" : "answered as they came");
        }
        Integer within = replies.within();
        if (within != null) {
            parts.add("answered within " + Formats.duration(Duration.ofMinutes(within)));
        }
        Long by = replies.by();
        if (by != null) {
            parts.add(by(by, team));
        }
        Integer hour = replies.hour();
        if (hour != null) {
            parts.add("arrived %02d:00–%02d:59".formatted(hour, hour));
        }
        Integer attempts = replies.attempts();
        if (attempts != null) {
            parts.add("tried " + attempts
                    + (attempts >= Replies.MANY ? " times or more" : attempts == 1 ? " time" : " times"));
        }
        Replies.Sign sign = replies.sign();
        if (sign != null) {
            parts.add(
                    switch (sign) {
                        case OPEN_CLOCK -> "opening-hours clock known";
                        case WROTE_BACK -> "wrote back within 14 days";
                        case BOOKED_EARLY -> "consultation booked within 14 days";
                    });
        }
        return parts;
    }

    private static String by(long by, Map<Long, String> team) {
        if (by == LeadFilter.NOBODY) {
            return "answered by nobody";
        }
        return "first answered by "
                + (by == Replies.UNKNOWN ? "nobody knows whom" : team.getOrDefault(by, "somebody else"));
    }
}
