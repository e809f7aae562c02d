package studio.hairline.treatments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/** The days the scalp needs between two sessions of a series. */
public final class HealingGap {

    public static final int LEAST_DAYS = 7;
    public static final int AIM_DAYS = 14;

    /** More than that between two sessions is worth a word. */
    public static final int WARN_DAYS = 30;

    private HealingGap() {}

    /** @param reason why the gap may be shorter than {@link #LEAST_DAYS} */
    static void check(Session neighbour, LocalDate day, @Nullable String reason) {
        long days = Math.abs(ChronoUnit.DAYS.between(neighbour.start.day(), day));
        if (days < LEAST_DAYS && (reason == null || reason.isBlank())) {
            throw new Refusal("Session " + neighbour.number + " is " + say(days) + " away; the scalp needs at least "
                    + LEAST_DAYS + " days to heal. Choose another day, or say why it has to be this one.");
        }
    }

    private static String say(long days) {
        return days == 1 ? "only a day" : days == 0 ? "no day" : "only " + days + " days";
    }
}
