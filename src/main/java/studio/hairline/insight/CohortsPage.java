package studio.hairline.insight;

import java.util.List;
import java.util.stream.Stream;
import studio.hairline.dashboard.DashboardFilter;

/**
 * Everything the page of cohorts says.
 *
 * @param whole all of them together
 * @param months by month of arrival, the earliest first
 * @param categories those there is an inquiry of
 * @param sentences what the young months do not yet say
 */
public record CohortsPage(
        DashboardFilter filter,
        Seen seen,
        CohortLine whole,
        List<CohortLine> months,
        List<RankedLine> categories,
        List<RankedLine> sources,
        List<String> sentences) {

    /** @return every number of the page */
    public Stream<Counted> numbers() {
        return Stream.concat(
                        Stream.of(whole),
                        Stream.of(
                                        months.stream(),
                                        categories.stream().map(RankedLine::line),
                                        sources.stream().map(RankedLine::line))
                                .flatMap(some -> some))
                .flatMap(line ->
                        Stream.of(line.all(), line.ripe(), line.ripeHits(), line.ripening(), line.ripeningHits()));
    }
}
