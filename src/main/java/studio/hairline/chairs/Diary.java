package studio.hairline.chairs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioTime;

/**
 * Keeps artists and chairs from being in two places at once. Whoever writes into it holds its one pen until the end of the
 * transaction, so that of two who want the same time the second sees what the first wrote. What is over is a fact and is
 * written down as it was.
 */
@Component
public class Diary {

    private final List<Occupying> occupying;
    private final JdbcClient jdbc;
    private final StudioHours hours;
    private final DiaryWords words;

    Diary(List<Occupying> occupying, JdbcClient jdbc, StudioHours hours, DiaryWords words) {
        this.occupying = occupying;
        this.jdbc = jdbc;
        this.hours = hours;
        this.words = words;
    }

    /** The pen is the studio's own line: it is always there, and hardly ever written. */
    public void takePen() {
        jdbc.sql("select id from studio where id = 1 for update")
                .query(Integer.class)
                .optional();
    }

    /**
     * @param own key of what is placed, which is not in its own way
     * @param reason why the studio works while it is closed; null when it does not
     * @throws Refusal when artist or chair is taken, or the studio closed without a reason
     */
    public void fit(Stay stay, String own, @Nullable String reason) {
        keepApart(stay, own);
        if (isAhead(stay) && (reason == null || reason.isBlank()) && !isOpen(hours.clock(), stay)) {
            throw new Refusal("The studio is closed then. Choose another time, or say why it has to be this one.");
        }
    }

    /** The same, whether the studio is open or not. */
    public void keepApart(Stay stay, String own) {
        if (isAhead(stay)) {
            takePen();
            taken(stay.startsAt(), stay.ends()).stream()
                    .filter(other -> !other.key().equals(own))
                    .forEach(other -> mustNotMeet(stay, other));
        }
    }

    private boolean isAhead(Stay stay) {
        StudioTime time = words.time();
        return !time.isTold() && stay.ends().isAfter(time.now());
    }

    /** @return what takes artists and chairs between the two */
    public List<Taken> taken(Instant from, Instant until) {
        return occupying.stream()
                .flatMap(one -> one.between(from, until).stream())
                .toList();
    }

    /** @return whether the studio is open all the while */
    static boolean isOpen(OpeningClock clock, Stay stay) {
        return clock.between(stay.startsAt(), stay.ends()).equals(Duration.ofMinutes(stay.minutes()));
    }

    private void mustNotMeet(Stay stay, Taken other) {
        if (!stay.meets(other.stay())) {
            return;
        }
        if (other.takesArtistOf(stay)) {
            throw new Refusal(words.taken(words.artist(stay), other) + " Choose another time or another artist.");
        }
        if (other.takesChairOf(stay)) {
            throw new Refusal(words.taken(words.chair(stay), other) + " Choose another time or another chair.");
        }
    }
}
