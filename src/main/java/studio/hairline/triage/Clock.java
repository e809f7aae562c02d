package studio.hairline.triage;

import java.time.Duration;
import studio.hairline.ui.Formats;

/**
 * How long something waits, by both clocks.
 *
 * @param wall as everybody's watch says
 * @param open only while the studio was open; this one is held against the target
 * @param target what the studio wants of itself
 */
public record Clock(Duration wall, Duration open, Duration target) {

    public boolean isOver() {
        return open.compareTo(target) >= 0;
    }

    /** @return "42 min", by the wall clock */
    public String age() {
        return Formats.duration(wall);
    }

    /** @return "42 min of 1 h while open", or "2 h 5 min over the target while open" */
    public String words() {
        return held() + " while open";
    }

    private String held() {
        return isOver()
                ? Formats.duration(open.minus(target)) + " over the target"
                : Formats.duration(open) + " of " + Formats.duration(target);
    }
}
