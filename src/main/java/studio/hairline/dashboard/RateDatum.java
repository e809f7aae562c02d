package studio.hairline.dashboard;

import studio.hairline.figures.Rate;

/** A rate of a chart with the rows of its n. */
public record RateDatum(String kind, Rate rate, Rows rows) {}
