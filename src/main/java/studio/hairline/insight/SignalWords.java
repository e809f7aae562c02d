package studio.hairline.insight;

import java.util.Locale;
import studio.hairline.figures.ControlChart;
import studio.hairline.figures.ControlPoint;
import studio.hairline.figures.Signal;
import studio.hairline.figures.Usual;
import studio.hairline.ui.Formats;

/** What is said of a figure's last month. */
final class SignalWords {

    private SignalWords() {}

    static String of(Watched what, ControlChart chart) {
        if (chart.last() == Signal.NOT_ENOUGH) {
            return notEnough(what, chart);
        }
        ControlPoint point = chart.points().getLast();
        String month = Formats.month(point.month().atDay(1));
        if (chart.last() == Signal.NOISE) {
            return "No real change: %s lies within what chance explains.".formatted(month);
        }
        String word = chart.last().name().toLowerCase(Locale.ROOT);
        return point.limits().contains(point.value())
                ? "Really %s: %d months in a row, up to %s, lie on one side of what was usual."
                        .formatted(word, chart.run(), month)
                : "Really %s: %s lies outside of what chance explains.".formatted(word, month);
    }

    private static String notEnough(Watched what, ControlChart chart) {
        int least = Usual.LEAST + 1;
        String old = what == Watched.CONVERSION_RATE ? " whose inquiries are 90 days old" : "";
        return chart.months() < least
                ? "Not enough yet: %d whole months%s are needed, and there are %d."
                        .formatted(least, old, chart.months())
                : "Not enough yet: the months before hold too little to tell what is usual.";
    }
}
