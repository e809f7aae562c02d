package studio.hairline.leads;

import studio.hairline.history.Refusal;

/**
 * What was agreed at the conversion.
 *
 * @param sessions k, the number of sessions of the series, 1–12
 * @param priceCents the plan's total
 * @param depositCents what was paid at once; more than nothing, unless the plan is free
 */
public record Terms(int sessions, long priceCents, long depositCents) {

    public static final int MOST_SESSIONS = 12;

    public Terms {
        if (sessions < 1 || sessions > MOST_SESSIONS) {
            throw new Refusal("A plan has between 1 and " + MOST_SESSIONS + " sessions.");
        }
        if (priceCents < 0 || depositCents < 0) {
            throw new Refusal("Price and deposit cannot be negative.");
        }
        if (depositCents > priceCents) {
            throw new Refusal("The deposit cannot be more than the price.");
        }
        if (priceCents > 0 && depositCents == 0) {
            throw new Refusal("The deposit makes it a conversion: enter what was paid.");
        }
    }
}
