package studio.hairline.figures;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a count or a sum of cents moved between two comparable periods.
 *
 * @param before the earlier value, or null when there is none
 */
public record Trend(long now, @Nullable Long before) {

    /** The direction of a change; something that was not there before is new, never "+100%". */
    public enum Change {
        UP,
        DOWN,
        SAME,
        NEW,
        NONE
    }

    public Change change() {
        if (before == null) {
            return Change.NONE;
        }
        if (now == before) {
            return Change.SAME;
        }
        if (before == 0 && now > 0) {
            return Change.NEW;
        }
        return now > before ? Change.UP : Change.DOWN;
    }

    /** The change in percent of the value before; empty unless that was more than zero. */
    public OptionalDouble percent() {
        return before == null || before <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * (now - before) / before);
    }

    public String words() {
        return switch (change()) {
            case NONE -> "–";
            case NEW -> "new";
            case SAME -> "no change";
            case UP ->
                percent().isEmpty() ? "up" : "+" + Percent.grown(percent().getAsDouble());
            case DOWN ->
                percent().isEmpty() ? "down" : "−" + Percent.of(-percent().getAsDouble() / 100);
        };
    }
}
