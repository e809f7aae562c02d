package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.hairline.figures.Compared;
import studio.hairline.figures.Slot;
import studio.hairline.leads.Category;

/**
 * Everything the page shows.
 *
 * @param asOf the one instant all of it was read at
 * @param booked in cents; none for whoever may not see money, and so are the earned
 * @param sessions completed ones, by category and number in the series
 * @param sources inquiries and conversions of each source in turn
 * @param hours 168, Monday 0:00 first
 * @param differing what was found wrong with a figure, by its code
 */
public record DashboardPage(
        DashboardFilter filter,
        Instant asOf,
        Compared compared,
        List<Card> cards,
        List<Slot> slots,
        List<Category> categories,
        List<Datum> overTime,
        List<Datum> inquiries,
        List<Datum> conversions,
        List<RateDatum> rates,
        List<Datum> booked,
        List<Datum> earned,
        List<Datum> sessions,
        List<Datum> sources,
        List<Datum> funnel,
        List<Datum> hours,
        List<Datum> responses,
        List<Datum> ages,
        Map<String, String> differing) {

    /** @return every count of the charts, each with its rows */
    public Stream<Datum> counts() {
        return Stream.of(overTime, inquiries, conversions, sessions, sources, funnel, hours, responses, ages)
                .flatMap(List::stream);
    }

    /** @return every sum of cents of the charts, each with its rows */
    public Stream<Datum> money() {
        return Stream.of(booked, earned).flatMap(List::stream);
    }
}
