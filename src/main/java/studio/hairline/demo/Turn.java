package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How an appointment of the sample changed before its time. It has dice of its own, so that everything else comes as ever.
 *
 * @param calledOff when somebody who would not have come said so
 * @param move how it came to its time; null when it was booked for it at once
 */
record Turn(@Nullable Instant calledOff, @Nullable Move move) {

    static final Turn NONE = new Turn(null, null);

    private static final int CALLED_OFF = 35;
    private static final int CALLED_OFF_LATE = 60;
    private static final int MOVED = 4;
    private static final int MOVED_LATE = 7;
    private static final int NOTICE = 48;

    /** From another time, and when that was said. */
    record Move(Instant from, Instant at) {}

    /**
     * @param which no other appointment's number
     * @param came null while nobody said
     */
    static Turn of(long which, Instant booked, Instant starts, @Nullable Boolean came) {
        if (came == null) {
            return NONE;
        }
        SplittableRandom dice = new SplittableRandom(which);
        int roll = dice.nextInt(100);
        return came ? moved(roll, booked, starts, dice) : calledOff(roll, booked, starts, dice);
    }

    private static Turn calledOff(int roll, Instant booked, Instant starts, SplittableRandom dice) {
        if (roll >= CALLED_OFF_LATE) {
            return NONE;
        }
        return new Turn(said(roll < CALLED_OFF, booked, starts, dice), null);
    }

    /** It was for a day or two before. */
    private static Turn moved(int roll, Instant booked, Instant starts, SplittableRandom dice) {
        Instant from = starts.minus(Duration.ofDays(1 + dice.nextInt(2)));
        if (roll >= MOVED_LATE
                || !from.isAfter(booked.plus(Duration.ofHours(NOTICE)).minusSeconds(1))) {
            return NONE;
        }
        return new Turn(null, new Move(from, said(roll < MOVED, booked, from, dice)));
    }

    /** With enough notice, if there is time for it, or too late; but not before it was booked. */
    private static Instant said(boolean inTime, Instant booked, Instant starts, SplittableRandom dice) {
        int hours = inTime ? NOTICE + 1 + dice.nextInt(20) : 2 + dice.nextInt(NOTICE - 4);
        Instant said = starts.minus(Duration.ofHours(hours));
        return said.isBefore(booked) ? booked.plusSeconds(3600) : said;
    }

    /** @return the time it was booked for at first */
    Instant first(Instant starts) {
        return move == null ? starts : move.from();
    }
}
