package studio.hairline.api;

import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Defined;
import studio.hairline.leads.PlanPrices;

/** What an agreed plan costs: the mean, and how the prices lie. */
enum PlanPrice implements Defined {
    AVERAGE_PLAN_PRICE(
            "Average plan price",
            "totals of plans",
            "What was booked in the period, divided by its conversions: the mean of the plans agreed at conversion."),
    PLAN_PRICE_QUARTER(
            "Plan price, a quarter below",
            "a quarter of the totals of plans are no higher",
            "Of the plans agreed at conversion in the period, a quarter cost this or less; it is a price there was."),
    PLAN_PRICE_HALF(
            "Plan price, half below",
            "half of the totals of plans are no higher",
            "Of the plans agreed at conversion in the period, half cost this or less: the median, which a few large"
                    + " plans do not move."),
    PLAN_PRICE_THREE_QUARTERS(
            "Plan price, three quarters below",
            "three quarters of the totals of plans are no higher",
            "Of the plans agreed at conversion in the period, three quarters cost this or less.");

    private static final int QUARTER = 25;

    private final Said said;

    PlanPrice(String label, String counts, String definition) {
        this.said = new Said(label, Meaning.cents(counts, "conversions", "conversion day"), definition);
    }

    /** @param n conversions, at least one */
    @Nullable
    Long of(long booked, long n, PlanPrices.Spread prices) {
        return this == AVERAGE_PLAN_PRICE
                ? Long.valueOf(Math.round((double) booked / n))
                : prices.at(QUARTER * ordinal());
    }

    @Override
    public Said said() {
        return said;
    }
}
