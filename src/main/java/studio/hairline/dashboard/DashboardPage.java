package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import studio.hairline.figures.Compared;

/**
 * Everything the page shows.
 *
 * @param asOf the one instant all of it was read at
 * @param money cents booked by category, then cents earned by category; none for whoever may not see money
 */
public record DashboardPage(
        DashboardFilter filter,
        Instant asOf,
        Compared compared,
        List<Card> cards,
        Pictures pictures,
        List<Datum> money) {}
