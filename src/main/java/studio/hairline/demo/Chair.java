package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import studio.hairline.demo.Story.Deal;
import studio.hairline.demo.Story.Sitting;
import studio.hairline.leads.Category;
import studio.hairline.leads.Terms;

/** What is agreed and what then happens in the chair: a series with its healing gaps, no-shows, stalled ones, touch-ups. */
final class Chair {

    private static final int ARTISTS = 2;

    private final Calendar calendar;

    Chair(Calendar calendar) {
        this.calendar = calendar;
    }

    Deal deal(Instant at, Category category, SplittableRandom dice) {
        int sessions =
                category.isScar() || category == Category.ALOPECIA_AREATA ? 3 + dice.nextInt(2) : 2 + dice.nextInt(2);
        long price = 50_00L * (16 + dice.nextInt(60));
        return new Deal(at, new Terms(sessions, price, price / 10), sittings(at, sessions, dice));
    }

    private List<Sitting> sittings(Instant at, int sessions, SplittableRandom dice) {
        List<Sitting> sittings = new ArrayList<>();
        boolean stalls = dice.nextInt(100) < 9;
        int artist = dice.nextInt(ARTISTS);
        Instant start = calendar.slot(at.plus(Duration.ofDays(4 + dice.nextInt(20))), dice);
        int done = 0;
        while (done < (stalls ? 1 : sessions)) {
            Boolean outcome = outcome(start, dice);
            sittings.add(new Sitting(start, artist, false, outcome));
            if (outcome == null) {
                return sittings;
            }
            done += outcome ? 1 : 0;
            start = calendar.slot(start.plus(Duration.ofDays(10 + dice.nextInt(18))), dice);
        }
        if (!stalls && dice.nextInt(100) < 12) {
            Instant later = calendar.slot(start.plus(Duration.ofDays(180 + dice.nextInt(200))), dice);
            sittings.add(new Sitting(later, artist, true, calendar.isPast(later) ? Boolean.TRUE : null));
        }
        return sittings;
    }

    /** @return done or missed; null while it lies ahead, and for one in a hundred whose outcome nobody recorded */
    private @org.jspecify.annotations.Nullable Boolean outcome(Instant start, SplittableRandom dice) {
        int roll = dice.nextInt(100);
        return !calendar.isPast(start.plus(Duration.ofHours(4))) || roll == 0 ? null : Boolean.valueOf(roll > 7);
    }
}
