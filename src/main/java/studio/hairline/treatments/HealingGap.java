package studio.hairline.treatments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * The days the scalp needs between two sessions of a series.
 *
 * @param least sooner needs a reason
 * @param aim what is suggested
 * @param warn more than that is worth a word
 * @param stalled more than that since the last, with nothing booked: the series is stalled
 */
public record HealingGap(int least, int aim, int warn, int stalled) {

    public static final HealingGap USUAL = new HealingGap(7, 14, 30, 35);

    private static final int MOST = 365;

    public HealingGap {
        if (least < 1 || stalled > MOST) {
            throw new Refusal("A healing gap lies between 1 and " + MOST + " days.");
        }
        if (least > aim || aim > warn || warn > stalled) {
            throw new Refusal(
                    "Each number of days is at least the one before: at least, aim, warn past, stalled past.");
        }
    }

    /** @return "at least 7, aim 14, warn past 30, stalled past 35 days" */
    public String words() {
        return "at least " + least + ", aim " + aim + ", warn past " + warn + ", stalled past " + stalled + " days";
    }

    /** @return what there is to say of so many days between two sessions; empty when they are as they should be */
    public String judge(int days) {
        return days < least ? "too soon" : days > warn ? "late" : "";
    }

    /** @param reason why the gap may be shorter than the least */
    void check(Session neighbour, LocalDate day, @Nullable String reason) {
        long days = Math.abs(ChronoUnit.DAYS.between(neighbour.start.day(), day));
        if (days < least && (reason == null || reason.isBlank())) {
            throw new Refusal(name(neighbour) + " is " + say(days) + " away; the scalp needs at least " + least
                    + " days to heal. Choose another day, or say why it has to be this one.");
        }
    }

    private static String name(Session one) {
        String name = one.number == null ? one.kind.label() : "Session " + one.number;
        return name + " on " + one.start.day();
    }

    private static String say(long days) {
        return days == 1 ? "only a day" : days == 0 ? "no day" : "only " + days + " days";
    }
}
