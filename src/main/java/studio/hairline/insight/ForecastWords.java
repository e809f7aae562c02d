package studio.hairline.insight;

import studio.hairline.figures.BackTest;
import studio.hairline.figures.ForecastModel;
import studio.hairline.ui.Formats;

/** What is to be said of a forecast. */
public final class ForecastWords {

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
        double share = test.within().value().orElse(0);
        String trust = share < 0.65
                ? "Its band was too narrow: trust it less. "
                : share > 0.95 ? "Its band was wider than it had to be. " : "Its band held. ";
        return trust + against(test);
    }

    private static String against(BackTest test) {
        BackTest both = test.withLastYear();
        boolean beatsRecent = test.miss() < test.missCarriedOn();
        boolean judgesYear = both.isEnough();
        boolean beatsYear = judgesYear && both.miss() < both.missLastYear();
        if (beatsRecent && (beatsYear || !judgesYear)) {
            return judgesYear ? "Nearer than both plain guesses." : "Nearer than carrying on.";
        }
        if (!beatsRecent && (!judgesYear || !beatsYear)) {
            return "No nearer than a plain guess.";
        }
        return beatsRecent
                ? "Nearer than carrying on, not than last year."
                : "Nearer than last year, not than carrying on.";
    }

    /** @return such as "14%" */
    public static String off(double miss) {
        return Formats.percent(miss);
    }
}
