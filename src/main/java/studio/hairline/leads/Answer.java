package studio.hairline.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first human outbound attempt.
 *
 * @param by who answered, which need not be the assignee
 * @param minutes started minutes since the inquiry was received
 */
@Embeddable
public record Answer(
        @Column(name = "answered_at") Instant at,
        @Column(name = "answered_by") @Nullable Long by,
        @Column(name = "answered_minutes") int minutes) {

    static Answer to(Instant received, Instant answered, @Nullable Long by) {
        long seconds = Math.max(0, Duration.between(received, answered).toSeconds());
        return new Answer(answered, by, (int) Math.min(Integer.MAX_VALUE, (seconds + 59) / 60));
    }
}
