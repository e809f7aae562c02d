package studio.hairline.ui.chart;

/**
 * A rate with its doubt, each from 0 to 1.
 *
 * @param n how many it was measured on; below 20 it is drawn pale
 */
public record Whiskers(double rate, double low, double high, long n) {}
