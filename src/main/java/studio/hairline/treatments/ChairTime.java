package studio.hairline.treatments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * When somebody is in the chair, for how long, and with whom.
 *
 * @param minutes 15 minutes to 12 hours
 * @param artistId null while nobody is chosen
 * @param chairId null while none is chosen
 */
public record ChairTime(
        Instant startsAt,
        int minutes,
        @Nullable Long artistId,
        @Nullable Long chairId) {

    /** How long a session takes when nobody says otherwise. */
    public static final int USUAL_MINUTES = 180;

    public ChairTime {
        if (minutes < 15 || minutes > 720) {
            throw new Refusal("A session takes between 15 minutes and 12 hours.");
        }
    }

    /** In whichever chair. */
    public ChairTime(Instant startsAt, int minutes, @Nullable Long artistId) {
        this(startsAt, minutes, artistId, null);
    }

    public static ChairTime at(Instant startsAt, @Nullable Long artistId) {
        return new ChairTime(startsAt, USUAL_MINUTES, artistId);
    }
}
