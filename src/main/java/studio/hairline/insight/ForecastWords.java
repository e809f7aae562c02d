package studio.hairline.insight;

import java.util.Locale;
import studio.hairline.figures.BackTest;
import studio.hairline.figures.Forecast;
import studio.hairline.figures.ForecastModel;
import studio.hairline.figures.Interval;
import studio.hairline.ui.Formats;

/** What is to be said of a forecast. */
public final class ForecastWords {

    /** Two that differ by less are told apart by chance alone. */
    private static final double ALIKE = 0.1;

    private ForecastWords() {}

    /** @return why there is none */
    public static String notEnough(ForecastLine line) {
        return line.known() < ForecastModel.LEAST
                ? "Not enough yet: %d whole stretches of 30 days are needed, and there are %d."
                        .formatted(ForecastModel.LEAST, line.known())
                : "Not enough yet: too little came to go by.";
    }

    /** @return whether it is worth more than guessing */
    public static String verdict(BackTest test) {
        if (!test.isEnough()) {
            return "Not enough yet: %d tries are needed, and there are %d."
                    .formatted(BackTest.LEAST, test.tries().size());
        }
        Interval doubt = test.within().interval();
        String band = doubt.high() < BackTest.PROMISED
                ? "Its band was too narrow: trust it less. "
                : doubt.low() > BackTest.PROMISED ? "Its band was wider than it had to be. " : "Its band held. ";
        BackTest both = test.withLastYear();
        String year = both.isEnough() ? ", " + near(both.miss(), both.missLastYear()) + " the year before" : "";
        String carriedOn = near(test.miss(), test.missCarriedOn());
        return band + carriedOn.substring(0, 1).toUpperCase(Locale.ROOT) + carriedOn.substring(1) + " carrying on"
                + year + ".";
    }

    private static String near(double own, double other) {
        if (own < other * (1 - ALIKE)) {
            return "nearer than";
        }
        return own > other * (1 + ALIKE) ? "farther off than" : "about as near as";
    }

    /** @return where what came lies against what was foreseen */
    public static String held(Forecast foreseen, long came) {
        if (foreseen.likely().contains(came)) {
            return "between the two";
        }
        return came < foreseen.likely().low() ? "less than foreseen" : "more than foreseen";
    }

    /** @return such as "14%" */
    public static String off(double miss) {
        return Formats.percent(miss);
    }
}
