package studio.hairline.insight;

import java.util.List;
import studio.hairline.dashboard.Rows;

/**
 * What is already there of the days to come.
 *
 * @param open leads of the last 15 months that are open now
 * @param coming how many of them are expected to convert in the next 30, 60 and 90 days; none while too few are known
 * @param booked sessions that start in those days
 */
public record InHand(Counted open, List<Double> coming, List<Booked> booked) {

    /** Sessions booked in so many days from today. */
    public record Booked(int days, long count, Rows rows) {}
}
