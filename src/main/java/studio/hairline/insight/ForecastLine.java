package studio.hairline.insight;

import java.util.List;
import studio.hairline.dashboard.Adding;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.BackTest;
import studio.hairline.figures.Forecast;

/**
 * What one figure comes to.
 *
 * @param known how many whole stretches of 30 days it is known from
 * @param ahead of the next 30, 60 and 90 days; none while too little is known
 * @param since what came of the same days, as far as they are over now; none unless it is looked back
 * @param tests how such forecasts would have done, for the same days
 * @param bars the last stretches of 30 days, and the next
 * @param seasonal whether its season is known
 * @param history the rows of the last 90 days, by which it goes most
 */
public record ForecastLine(
        Adding what,
        int known,
        List<Forecast> ahead,
        List<Came> since,
        List<BackTest> tests,
        List<ForecastBar> bars,
        boolean seasonal,
        Rows history) {

    public boolean isKnown() {
        return !ahead.isEmpty();
    }
}
