package studio.hairline.treatments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Survival;
import studio.hairline.figures.Wait;
import studio.hairline.leads.Category;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForOwner;

/** What the studio's own plans of a kind cost and took; silent while there are too few to say. */
@Service
@ForOwner
public class FinishedPlans {

    public static final int FEWEST = 20;

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private final JdbcClient jdbc;
    private final StudioTime time;

    FinishedPlans(JdbcClient jdbc, StudioTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * @param n how many finished plans it is said of
     * @param priceCents of the whole plan
     * @param half days from the first session by which half of all series begun were done, those still running included; empty when
     *     not reached
     * @param nineOfTen the same for nine of ten
     */
    public record Experience(
            int n, Quartiles priceCents, Quartiles sessions, OptionalLong half, OptionalLong nineOfTen) {}

    /** @param doneDay null while it is running */
    private record Begun(
            long price, LocalDate first, @Nullable LocalDate doneDay, long sessions) {

        boolean isDone() {
            return doneDay != null;
        }

        Wait wait(LocalDate today) {
            return doneDay == null ? Wait.running(days(today)) : Wait.over(days(doneDay));
        }

        private long days(LocalDate until) {
            return Math.max(0, ChronoUnit.DAYS.between(first, until));
        }
    }

    /** @return nothing below {@link #FEWEST} finished plans with a price */
    @Transactional(readOnly = true)
    public Optional<Experience> of(Category category) {
        List<Begun> begun = jdbc.sql(
                        "select price_cents, first_session_day, series_done_day, planned_sessions from leads"
                                + " where category = ? and first_session_day is not null and price_cents > 0")
                .param(category.name())
                .query((row, n) -> new Begun(
                        row.getLong(1),
                        Objects.requireNonNull(row.getObject(2, LocalDate.class)),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4)))
                .list();
        List<Begun> done = begun.stream().filter(Begun::isDone).toList();
        return done.size() < FEWEST ? Optional.empty() : Optional.of(said(done, begun));
    }

    private Experience said(List<Begun> done, List<Begun> begun) {
        LocalDate today = time.today();
        Survival running =
                Survival.of(begun.stream().map(one -> one.wait(today)).toList());
        return new Experience(
                done.size(),
                of(done, Begun::price),
                of(done, Begun::sessions),
                running.quantile(HALF),
                running.quantile(NINE_OF_TEN));
    }

    private static Quartiles of(List<Begun> plans, ToLongFunction<Begun> value) {
        return Quartiles.of(plans.stream().map(value::applyAsLong).toList());
    }
}
