package studio.hairline.insight;

/**
 * A line in a ranking.
 *
 * @param shrunk its rate drawn towards that of all, 0 to 1, by which it is ranked; not a number without a ripe inquiry
 */
public record RankedLine(CohortLine line, double shrunk) {}
