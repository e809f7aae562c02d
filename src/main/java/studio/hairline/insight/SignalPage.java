package studio.hairline.insight;

import java.util.List;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.ControlChart;
import studio.hairline.figures.ControlPoint;

/** Which figures changed, and which only moved. */
public record SignalPage(DashboardFilter filter, Seen seen, List<SignalLine> lines) {

    /**
     * One figure.
     *
     * @param sentence what is to be said of its last month
     */
    public record SignalLine(Watched what, ControlChart chart, String sentence, List<SignalMonth> months) {}

    /**
     * A month of it.
     *
     * @param hits the number of a rate's hits, otherwise its value
     */
    public record SignalMonth(ControlPoint point, long hits, Rows rows) {}
}
