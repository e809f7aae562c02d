package studio.hairline.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The first deposit cleared.
 *
 * @param inDays studio days since the inquiry was received
 * @param priceCents the agreed total of the plan
 * @param depositCents what was paid to make it real
 * @param sessions how many sessions were agreed
 */
@Embeddable
public record Conversion(
        @Column(name = "converted_at") Instant at,
        @Column(name = "converted_day") LocalDate day,
        @Column(name = "converted_in_days") int inDays,
        @Column(name = "price_cents") long priceCents,
        @Column(name = "deposit_cents") long depositCents,
        @Column(name = "planned_sessions") short sessions) {

    /** Inquiries younger than this are still ripening. */
    public static final int HORIZON_DAYS = 90;

    static Conversion of(Terms terms, Moment when, int inDays) {
        return new Conversion(
                when.at(), when.day(), inDays, terms.priceCents(), terms.depositCents(), (short) terms.sessions());
    }

    /** @return the same conversion with the price and deposit of these terms */
    Conversion with(Terms terms) {
        return new Conversion(at, day, inDays, terms.priceCents(), terms.depositCents(), sessions);
    }

    Conversion of(int agreed) {
        return new Conversion(at, day, inDays, priceCents, depositCents, (short) agreed);
    }

    boolean isInTime() {
        return inDays <= HORIZON_DAYS;
    }
}
