package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.ThenCards.ThenFigure;

/**
 * The dashboard as it looked at the end of a day.
 *
 * @param end the first instant after the day
 * @param goals how the month of the day stood against the goal of a figure; null where the goals of then are not known
 * @param drawn its charts, without cards
 * @param gone how many rows went since, with imports that were taken back
 */
public record ThenPage(
        DashboardFilter filter,
        LocalDate day,
        Instant end,
        ThenCards cards,
        @Nullable Map<Figure, Aside> goals,
        DashboardPage drawn,
        long gone) {

    public List<ThenFigure> figures() {
        return cards.figures();
    }
}
