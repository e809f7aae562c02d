package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.demo.Story.Deal;
import studio.hairline.demo.Story.Farewell;
import studio.hairline.demo.Story.Talk;
import studio.hairline.demo.Story.Visit;
import studio.hairline.leads.LostReason;

/** Makes up what was said between the first response and the end: who wrote back, and how often whoever fell silent was tried. */
final class Talks {

    private static final long SEED = 5_000_000L;
    private static final Duration BEFORE_A_BOOKING = Duration.ofMinutes(25);
    private static final Duration LONGEST = Duration.ofDays(3);
    private static final int MOST = 7;

    private Talks() {}

    static Talk of(
            int number,
            @Nullable Instant answered,
            @Nullable Visit visit,
            @Nullable Deal deal,
            @Nullable Farewell farewell) {
        if (answered == null || (deal == null && farewell == null)) {
            return Talk.NONE;
        }
        SplittableRandom dice = new SplittableRandom(SEED + number);
        if (farewell != null && farewell.reason() == LostReason.NO_ANSWER && visit == null) {
            return new Talk(null, tries(answered, farewell.at(), 1 + dice.nextInt(MOST)));
        }
        boolean back = dice.nextInt(100) < (deal == null ? 30 : 60);
        Duration within = visit == null ? LONGEST : BEFORE_A_BOOKING;
        return back ? new Talk(answered.plusSeconds(60 + dice.nextLong(within.toSeconds())), List.of()) : Talk.NONE;
    }

    /** Evenly between the first response and giving up. */
    private static List<Instant> tries(Instant answered, Instant lost, int times) {
        Duration step = Duration.between(answered, lost).dividedBy(times + 1L);
        return Stream.iterate(answered.plus(step), at -> at.plus(step))
                .limit(times)
                .toList();
    }
}
