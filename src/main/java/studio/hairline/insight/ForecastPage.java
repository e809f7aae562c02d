package studio.hairline.insight;

import java.util.List;
import studio.hairline.dashboard.DashboardFilter;

/** What is to be expected of the days to come, and how far that is to be trusted. */
public record ForecastPage(DashboardFilter filter, Seen seen, List<ForecastLine> lines, InHand inHand) {

    /** So many days ahead it is looked. */
    public static final List<Integer> DAYS = List.of(30, 60, 90);
}
