package studio.hairline.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.money.Means;
import studio.hairline.money.Payment;

/**
 * What the studio keeps of what is held for a visit.
 *
 * @param cents nothing keeps nothing
 * @param key of the form, so that it is kept once
 */
public record Kept(long leadId, long cents, String key) {

    @Nullable
    Payment payment(LocalDate today) {
        return cents == 0 ? null : new Payment(cents, Means.OTHER, today, "", key);
    }
}
