package studio.hairline.insight;

import java.util.List;
import java.util.stream.Stream;
import studio.hairline.dashboard.DashboardFilter;

/**
 * One cohort all the way.
 *
 * @param young those of it younger than 90 days, for whom the later steps still come
 */
public record FunnelPage(DashboardFilter filter, Seen seen, List<FunnelStep> steps, Counted young) {

    /** @return every number of the page */
    public Stream<Counted> numbers() {
        return Stream.concat(
                Stream.of(young),
                steps.stream().flatMap(step -> Stream.of(step.reached(), step.open(), step.lost(), step.clients())));
    }
}
