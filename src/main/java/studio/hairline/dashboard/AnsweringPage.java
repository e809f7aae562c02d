package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything the page says of how the studio answers.
 *
 * @param people by who replied, not by whom it is assigned to
 * @param attempts of those lost in the period, by how often they were tried
 */
public record AnsweringPage(
        DashboardFilter filter,
        Instant asOf,
        List<AnsweringCard> cards,
        List<AnsweringLine> people,
        List<AnsweringLine> sources,
        List<AnsweringLine> hours,
        List<Datum> attempts) {

    public Stream<AnsweringLine> lines() {
        return Stream.of(people, sources, hours).flatMap(List::stream);
    }
}
