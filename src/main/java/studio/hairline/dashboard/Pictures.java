package studio.hairline.dashboard;

import java.util.List;
import java.util.stream.Stream;
import studio.hairline.figures.Slot;
import studio.hairline.leads.Category;

/**
 * The numbers behind the charts.
 *
 * @param slots the stretches of time of {@code overTime}, the empty ones too
 * @param series completed sessions by category and by number in the series
 * @param sources inquiries and conversions of each source in turn
 * @param funnel who came as far as each step; {@code stopped} who came no further, the last step left out
 * @param hours 168, Monday 0:00 first
 */
public record Pictures(
        List<Slot> slots,
        List<Category> categories,
        List<Datum> overTime,
        List<Datum> inquiries,
        List<Datum> conversions,
        List<RateDatum> rates,
        List<Datum> series,
        List<Datum> sources,
        List<Datum> funnel,
        List<Datum> stopped,
        List<Datum> hours,
        List<Datum> responses,
        List<Datum> ages) {

    /** @return every count, each with its rows */
    public Stream<Datum> counts() {
        return Stream.of(overTime, inquiries, conversions, series, sources, funnel, stopped, hours, responses, ages)
                .flatMap(List::stream);
    }
}
