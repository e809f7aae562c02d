package studio.hairline.dashboard.ui;

import java.io.Serializable;
import java.util.Locale;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Estimate;
import studio.hairline.figures.Rate;
import studio.hairline.ui.Formats;

/** How the figures of the chair are written. @param currency its code */
record ChairText(String currency) implements Serializable {

    private static final double HOUR = 60;

    String of(ChairCard card) {
        Double value = card.estimate().value();
        if (value == null) {
            return "–";
        }
        return switch (card.figure().meaning().measure()) {
            case SHARE, CHAIR_USE -> Formats.percent(value);
            case CENTS -> Formats.wholeMoney(Math.round(value), currency);
            case MINUTES, CHAIR_MINUTES -> hours(value);
            case COUNT, DAYS -> Formats.count(Math.round(value));
        };
    }

    /** @return what it rests on, such as "25 of 60, likely 30% to 54%"; empty where the figure says all */
    String doubt(ChairCard card) {
        Rate rate = card.rate();
        if (rate != null) {
            return rate.doubt();
        }
        return switch (card.figure().meaning().measure()) {
            case CENTS, CHAIR_MINUTES -> sessions(card.estimate().n());
            case SHARE -> expected(card.estimate());
            case CHAIR_USE -> "of " + Formats.count(card.estimate().n()) + " hours open";
            case MINUTES, DAYS, COUNT -> "";
        };
    }

    boolean isPale(ChairCard card) {
        Rate rate = card.rate();
        return rate != null && rate.isSmall()
                || card.figure().meaning().measure() != Defined.Measure.COUNT
                        && card.figure().meaning().measure() != Defined.Measure.CHAIR_MINUTES
                        && card.estimate().n() < Rate.ENOUGH;
    }

    private static String expected(Estimate estimate) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null
                ? "0 begun"
                : "of " + Formats.count(estimate.n()) + " begun, likely " + Formats.percent(low) + " to "
                        + Formats.percent(high);
    }

    private static String sessions(long n) {
        return n == 1 ? "of 1 session" : "of " + Formats.count(n) + " sessions";
    }

    private static String hours(double minutes) {
        return String.format(Locale.US, minutes < 100 * HOUR ? "%,.1f h" : "%,.0f h", minutes / HOUR);
    }
}
