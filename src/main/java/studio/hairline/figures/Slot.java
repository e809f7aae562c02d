package studio.hairline.figures;

/**
 * One bar's stretch of time.
 *
 * @param label unmistakable, year included: "23 Nov 2026", "16–22 Nov 2026", "Nov 2026"
 * @param tick what fits below an axis: "23 Nov", "16 Nov", "Nov 2026"
 */
public record Slot(Period period, String label, String tick) {}
