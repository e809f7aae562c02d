package studio.hairline.treatments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.Category;
import studio.hairline.team.ForOwner;

/** What the studio's own finished plans of a kind cost and took; silent while there are too few to say. */
@Service
@ForOwner
public class FinishedPlans {

    public static final int FEWEST = 20;

    private final JdbcClient jdbc;

    FinishedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param n how many plans it is said of
     * @param priceCents of the whole plan
     * @param days from the first session to the last
     */
    public record Experience(int n, Quartiles priceCents, Quartiles days, Quartiles sessions) {}

    private record Finished(long price, long days, long sessions) {}

    /** @return nothing below {@link #FEWEST} plans with a price */
    @Transactional(readOnly = true)
    public Optional<Experience> of(Category category) {
        List<Finished> plans = jdbc.sql(
                        "select price_cents, first_session_day, series_done_day, planned_sessions from leads"
                                + " where category = ? and series_done_day is not null and first_session_day is not null"
                                + " and price_cents > 0")
                .param(category.name())
                .query((row, n) -> new Finished(
                        row.getLong(1),
                        ChronoUnit.DAYS.between(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                        row.getLong(4)))
                .list();
        return plans.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new Experience(
                        plans.size(),
                        of(plans, Finished::price),
                        of(plans, Finished::days),
                        of(plans, Finished::sessions)));
    }

    private static Quartiles of(List<Finished> plans, ToLongFunction<Finished> value) {
        return Quartiles.of(plans.stream().map(value::applyAsLong).toList());
    }
}
