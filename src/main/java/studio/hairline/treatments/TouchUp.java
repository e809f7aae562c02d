package studio.hairline.treatments;

import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;

/**
 * Whose earlier result is refreshed.
 *
 * @param leadId the lead whose result it is; null for the person's latest
 * @param priceCents what it costs; nothing when it is part of the promise
 */
public record TouchUp(long personId, @Nullable Long leadId, long priceCents) {

    /** So long after it is due a touch-up still comes in time. */
    public static final int WINDOW_DAYS = 90;

    public TouchUp {
        if (priceCents < 0) {
            throw new Refusal("A price cannot be negative.");
        }
    }

    public static TouchUp of(long personId) {
        return new TouchUp(personId, null, 0);
    }
}
