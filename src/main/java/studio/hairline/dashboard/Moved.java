package studio.hairline.dashboard;

import studio.hairline.figures.Trend;
import studio.hairline.figures.Verdict;

/** How a figure stands against the period compared with, and whether that is more than chance. */
public record Moved(Trend trend, Verdict verdict) {}
