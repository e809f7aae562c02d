package studio.hairline.ui.chart;

import studio.hairline.figures.Interval;
import studio.hairline.figures.Rate;

/**
 * A rate with its doubt, each from 0 to 1.
 *
 * @param n how many it was measured on; below 20 it is drawn pale
 */
public record Whiskers(double rate, double low, double high, long n) {

    public static Whiskers of(Rate rate) {
        Interval doubt = rate.interval();
        return new Whiskers(rate.value().orElse(0), doubt.low(), doubt.high(), rate.n());
    }
}
