package studio.hairline.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.operations.OpeningClock;

/**
 * The first human outbound attempt.
 *
 * @param by who answered, which need not be the assignee
 * @param minutes started minutes since the inquiry was received
 * @param openMinutes those of them in which the studio was open; null where that was not kept
 */
@Embeddable
public record Answer(
        @Column(name = "answered_at") Instant at,
        @Column(name = "answered_by") @Nullable Long by,
        @Column(name = "answered_minutes") int minutes,
        @Column(name = "answered_open_minutes") @Nullable Integer openMinutes) {

    /** @param opening null where it is not known any more */
    static Answer to(Instant received, Instant answered, @Nullable Long by, @Nullable OpeningClock opening) {
        Duration wall = Duration.between(received, answered);
        Integer open = opening == null ? null : Integer.valueOf(minutes(opening.between(received, answered)));
        return new Answer(answered, by, minutes(wall), open);
    }

    /** @return what its clock by opening hours said, with when it was given, as the history keeps it */
    String clocked() {
        return at + " " + (openMinutes == null ? "" : openMinutes);
    }

    /**
     * @param clocked as the history kept it; null where it did not
     * @return the same with what that clock said, if it is of this answer
     */
    Answer clocked(@Nullable String clocked) {
        String own = at + " ";
        return clocked == null || !clocked.startsWith(own) || clocked.equals(own)
                ? this
                : new Answer(at, by, minutes, Integer.valueOf(clocked.substring(own.length())));
    }

    private static int minutes(Duration time) {
        return (int) Math.min(Integer.MAX_VALUE, (Math.max(0, time.toSeconds()) + 59) / 60);
    }
}
